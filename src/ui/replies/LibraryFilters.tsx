/** What the library is narrowed to, and its order. */
import type { JSX } from 'preact';
import { STANDINGS, type Standing } from '../../core/approval.ts';
import { foldersOf } from '../../core/library/folders.ts';
import { conditions, languagesOf, type Sieve, SORTS, type Sort, tagsOf, WHOLE } from '../../core/library/sift.ts';
import { REPLY_KINDS, type Reply, type ReplyKind } from '../../core/reply.ts';
import { languageName, t, type WordKey } from '../../platform/i18n.ts';
import { Choice } from '../shared/Choice.tsx';
import { Icon } from '../shared/Icon.tsx';
import { STANDING_WORDS } from './standingWords.ts';

const SORT_WORDS: Record<Sort, WordKey> = {
  used: 'librarySortUsed',
  title: 'librarySortTitle',
  uses: 'librarySortUses',
  changed: 'librarySortChanged',
};
export const KIND_WORDS: Record<ReplyKind, WordKey> = { reply: 'replyKindReply', fragment: 'replyKindFragment' };

interface Props {
  /** The whole library. */
  replies: readonly Reply[];
  sieve: Sieve;
  /** Folders stand in a tree beside it. */
  hasTree: boolean;
  onSieve: (patch: Partial<Sieve>) => void;
}

export function LibraryFilters({ replies, sieve, hasTree, onSieve }: Props): JSX.Element {
  return (
    <div class="library-filters" role="group" aria-label={t('panelFilters')}>
      {!hasTree && (
        <Choice
          label={t('libraryAnyFolder')}
          value={sieve.folder}
          options={foldersOf(replies).map(({ path }) => [path, path])}
          onChoose={(folder) => onSieve({ folder })}
        />
      )}
      <Choice
        label={t('libraryAnyTag')}
        value={sieve.tag}
        options={tagsOf(replies).map((tag) => [tag, tag])}
        onChoose={(tag) => onSieve({ tag })}
      />
      <Choice
        label={t('libraryAnyLanguage')}
        value={sieve.lang}
        options={languagesOf(replies).map((lang) => [lang, languageName(lang)])}
        onChoose={(lang) => onSieve({ lang })}
      />
      <Choice
        label={t('libraryAnyKind')}
        value={sieve.kind}
        options={REPLY_KINDS.map((kind) => [kind, t(KIND_WORDS[kind])])}
        onChoose={(kind) => onSieve({ kind: kind as ReplyKind | '' })}
      />
      <Choice
        label={t('libraryAnyStanding')}
        value={sieve.standing}
        options={STANDINGS.map((standing) => [standing, t(STANDING_WORDS[standing])])}
        onChoose={(standing) => onSieve({ standing: standing as Standing | '' })}
      />
      <select
        aria-label={t('panelOrder')}
        value={sieve.sort}
        onChange={(event) => onSieve({ sort: event.currentTarget.value as Sort })}
      >
        {SORTS.map((sort) => (
          <option key={sort} value={sort}>
            {t(SORT_WORDS[sort])}
          </option>
        ))}
      </select>
      <button
        type="button"
        class="chip"
        aria-pressed={sieve.favourite}
        onClick={() => onSieve({ favourite: !sieve.favourite })}
      >
        <Icon name="star" size={14} />
        {t('libraryFavourites')}
      </button>
      <button type="button" class="chip" aria-pressed={sieve.idle} onClick={() => onSieve({ idle: !sieve.idle })}>
        {t('libraryIdle')}
      </button>
      {conditions(sieve) > 0 && (
        <button type="button" class="quiet" onClick={() => onSieve({ ...WHOLE, query: sieve.query, sort: sieve.sort })}>
          {t('panelFiltersClear')}
        </button>
      )}
    </div>
  );
}
