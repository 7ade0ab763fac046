/** @jsxImportSource react */
/** The column at the right: search, trends, people to follow. */
import { useState } from 'react';
import { PEOPLE } from '../../people.ts';
import style from '../style.ts';
import { PersonRow } from './screens.tsx';
import { shortCount, word } from './words.ts';

const TRENDS = [
  ['#DimancheLent', 4_210],
  ['#GoûterDeQuatreHeures', 2_870],
  ['#TeamPantoufle', 1_154],
  ['#FernWatch', 932],
] as const;
const SUGGESTED = ['nini_pantoufle', 'captain_crumpet', 'etoile_cafe'];

export function Side() {
  return (
    <aside className={style.side}>
      <Search />
      <section className={style.panel}>
        <h2>{word('trends')}</h2>
        {TRENDS.map(([tag, count]) => (
          <div key={tag} className={style.trend}>
            <b>{tag}</b>
            <div className={style.muted}>
              {shortCount(count)} {word('posts')}
            </div>
          </div>
        ))}
      </section>
      <section className={style.panel} data-pg="suggested">
        <h2>{word('whoToFollow')}</h2>
        {PEOPLE.filter((person) => SUGGESTED.includes(person.handle)).map((person) => (
          <PersonRow key={person.handle} person={person} />
        ))}
      </section>
    </aside>
  );
}

function Search() {
  const [asked, ask] = useState('');
  const words = asked.trim().toLowerCase();
  const found = words
    ? PEOPLE.filter((person) => `${person.name} ${person.handle}`.toLowerCase().includes(words)).slice(0, 6)
    : [];
  return (
    <div className={style.searchBox}>
      <input
        type="search"
        className={style.search}
        data-pg="search"
        placeholder={word('search')}
        aria-label={word('search')}
        value={asked}
        onChange={(event: { target: HTMLInputElement }) => ask(event.target.value)}
      />
      <div className={style.results}>
        {found.map((person) => (
          <a key={person.handle} href={`/u/${person.handle}`} onClick={() => ask('')}>
            <b>{person.name}</b> <span className={style.muted}>@{person.handle}</span>
          </a>
        ))}
      </div>
    </div>
  );
}
