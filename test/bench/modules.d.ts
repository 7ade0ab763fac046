/** The one function of a package that comes without types. */
declare module 'multilang-sentiment' {
  export default function sentiment(phrase: string, language: string): { score: number };
}
