/** The browser as words need it: messages of one language, placeholders filled as browsers do. */
import en from '../../public/_locales/en/messages.json' with { type: 'json' };

const words: Record<string, { message: string }> = en;

export const browser = {
  i18n: {
    getMessage: (key: string, values: string[] = []) =>
      (words[key]?.message ?? '').replace(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? ''),
  },
};
