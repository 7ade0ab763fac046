/** Where and when she was met, with the post that made it worth it. */
import type { JSX } from 'preact';
import type { Person } from '../../core/person.ts';
import { formatDay, t } from '../../platform/i18n.ts';
import { shortPage } from '../notes/noteScope.ts';
import { ExternalLink } from '../shared/ExternalLink.tsx';

export function MetAt({ person }: { person: Person }): JSX.Element {
  const { metAt, metUrl, createdAt } = person;
  const page = metUrl && shortPage(metUrl);
  return (
    <section>
      <h3>{t('personMet', formatDay(createdAt))}</h3>
      {metAt && (
        <blockquote class="card pre" dir="auto" lang={metAt.lang ?? undefined}>
          {metAt.text}
        </blockquote>
      )}
      {page && (
        <p class="hint">
          <ExternalLink href={metUrl} text={page} />
        </p>
      )}
    </section>
  );
}
