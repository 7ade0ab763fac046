/** The variables that Vigie fills by itself, each one press away from the caret. */
import type { JSX } from 'preact';
import { VARIABLES } from '../../core/template/variables.ts';
import { language, t } from '../../platform/i18n.ts';
import { typeInto } from './typeInto.ts';

export function VariableMenu({ field }: { field: () => HTMLTextAreaElement | null }): JSX.Element {
  return (
    <div class="variables" role="group" aria-label={t('replyVariables')}>
      {VARIABLES.map(({ id, [language()]: written }) => {
        const name = `{${written}}`;
        return (
          <button
            key={id}
            type="button"
            class="chip"
            aria-label={t('replyInsertVariable', name)}
            onClick={() => {
              const body = field();
              if (body) typeInto(body, name);
            }}
          >
            {name}
          </button>
        );
      })}
    </div>
  );
}
