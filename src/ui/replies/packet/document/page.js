// @ts-check
/** Runs in a packet, alone in its file: draws the replies, takes down what is decided, saves the answer. */
(() => {
  /** @typedef {import('../../../../core/packet/page.ts').PageData} PageData */
  /** @typedef {import('../../../../core/packet/page.ts').PageReply} PageReply */
  /** @typedef {{ decision: string, until: string, remark: string }} Said */
  /** @typedef {Record<string, string | ((event: Event) => void)>} Attributes */

  /** @type {PageData} */
  const data = JSON.parse(document.getElementById('packet')?.textContent ?? '{}');
  const { words } = data;
  /** @type {Map<string, Said>} */
  const said = new Map(data.replies.map(({ id }) => [id, { decision: 'none', until: '', remark: '' }]));
  const saidOf = (/** @type {string} */ id) => said.get(id) ?? { decision: 'none', until: '', remark: '' };
  let isSaved = true;
  let made = 0;

  /**
   * Every text is put in as text: none of it is ever read as markup.
   * @template {keyof HTMLElementTagNameMap} Name
   * @param {Name} name
   * @param {Attributes} attributes
   * @param {...(Node | string)} children
   * @returns {HTMLElementTagNameMap[Name]}
   */
  function element(name, attributes = {}, ...children) {
    const node = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      if (typeof value === 'function') node.addEventListener(key, value);
      else if (value !== '') node.setAttribute(key, value);
    }
    node.append(...children);
    return node;
  }

  /** @type {(label: string, input: HTMLElement, hint?: string) => HTMLElement} */
  function field(label, input, hint = '') {
    const id = `field-${made++}`;
    input.id = id;
    const parts = [element('label', { for: id }, label), input];
    if (hint) {
      input.setAttribute('aria-describedby', `${id}-hint`);
      parts.push(element('p', { class: 'hint', id: `${id}-hint` }, hint));
    }
    return element('div', { class: 'field' }, ...parts);
  }

  const status = element('output', { class: 'status' });
  const problem = element('p', { class: 'problem', role: 'alert' });
  const name = element('input', { autocomplete: 'name', maxlength: '120', input: change });
  const everyUntil = element('input', { type: 'date', input: change });

  function count() {
    const decided = [...said.values()].filter(({ decision }) => decision !== 'none').length;
    const left = words.left.replace('$1', String(decided)).replace('$2', String(said.size));
    status.textContent = decided === said.size ? words.allDecided : left;
  }

  function change() {
    isSaved = false;
    problem.textContent = '';
    count();
  }

  /**
   * The end of a day, where she is, in epoch ms; null: no day.
   * @type {(day: string) => number | null}
   */
  function endOf(day) {
    const at = day ? new Date(`${day}T23:59:59`).getTime() : Number.NaN;
    return Number.isFinite(at) ? at : null;
  }

  /** @type {(reply: PageReply) => HTMLElement[]} */
  function drawTexts({ texts }) {
    return texts.map(({ label, lang, text, example }) => {
      const section = element('section', {}, element('h3', {}, label), element('p', { lang, class: 'words' }, text));
      if (example) section.append(element('h4', {}, words.example), element('p', { lang, class: 'words' }, example));
      return section;
    });
  }

  /** @type {(reply: PageReply) => HTMLElement[]} */
  function drawChanges({ changes, former }) {
    const since = former ? [element('p', { class: 'hint' }, former)] : [];
    if (changes.length === 0) return since;
    const tags = /** @type {const} */ ({ same: 'span', removed: 'del', added: 'ins' });
    const parts = changes.map(({ label, pieces }) =>
      element(
        'section',
        {},
        element('h3', {}, label),
        element('p', { class: 'words' }, ...pieces.map(({ kind, text }) => element(tags[kind], {}, text))),
      ),
    );
    return [element('details', {}, element('summary', {}, words.changed), ...since, ...parts)];
  }

  /** @type {(reply: PageReply, number: number) => HTMLElement} */
  function drawDecision({ id }, number) {
    const own = saidOf(id);
    const until = element('input', { type: 'date' });
    until.addEventListener('input', () => {
      own.until = until.value;
      change();
    });
    const remark = element('textarea', { rows: '2', maxlength: '4000' });
    remark.addEventListener('input', () => {
      own.remark = remark.value;
      change();
    });
    const dated = field(words.until, until, words.untilHint);
    dated.hidden = true;
    /** @type {(decision: 'valid' | 'refused' | 'none') => HTMLElement} */
    const choice = (decision) => {
      const input = element('input', { type: 'radio', name: `decision-${number}`, value: decision });
      input.checked = decision === own.decision;
      input.addEventListener('change', () => {
        own.decision = decision;
        dated.hidden = decision !== 'valid';
        change();
      });
      return element('label', { class: `choice ${decision}` }, input, ` ${words[decision]}`);
    };
    const choices = element('div', { class: 'choices' }, choice('valid'), choice('refused'), choice('none'));
    return element('fieldset', {}, element('legend', {}, words.decision), choices, dated, field(words.remark, remark));
  }

  /** @type {(reply: PageReply, at: number) => HTMLElement} */
  function drawReply(reply, at) {
    return element(
      'article',
      { 'aria-labelledby': `title-${at}` },
      element('h2', { id: `title-${at}` }, `${at + 1}. ${reply.title}`),
      ...reply.about.map((line) => element('p', { class: 'hint' }, line)),
      ...drawTexts(reply),
      ...drawChanges(reply),
      drawDecision(reply, at),
    );
  }

  function entries() {
    return data.replies.map(({ id, hash }) => {
      const { decision, until, remark } = saidOf(id);
      const end = decision === 'valid' ? endOf(until || everyUntil.value) : null;
      return { id, hash, decision, until: end, remark: remark.trim() };
    });
  }

  /** @type {(given: ReturnType<typeof entries>) => string} */
  function problemOf(given) {
    if (!name.value.trim()) return words.noName;
    if (given.every(({ decision, remark }) => decision === 'none' && !remark)) return words.nothing;
    return given.some(({ until }) => until !== null && until < Date.now()) ? words.past : '';
  }

  function save() {
    const given = entries();
    problem.textContent = problemOf(given);
    if (problem.textContent) {
      if (!name.value.trim()) name.focus();
      return;
    }
    const answer = { packet: data.packet, by: name.value.trim(), at: Date.now(), entries: given };
    const text = JSON.stringify({ format: 'vigie-answer', version: 1, answer }, null, 2);
    const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    const day = new Date().toISOString().slice(0, 10);
    const link = element('a', { href: address, download: `${words.fileName}-${day}.json` });
    document.body.append(link);
    link.click();
    link.remove();
    // Long after the browser has taken the file.
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
    isSaved = true;
    status.textContent = words.saved;
  }

  document
    .getElementById('main')
    ?.append(
      element(
        'header',
        {},
        element('h1', {}, data.title),
        ...data.intro.map((line) => element('p', { class: 'line' }, line)),
        element(
          'div',
          { class: 'pair' },
          field(words.name, name),
          field(words.everyUntil, everyUntil, words.everyUntilHint),
        ),
      ),
      ...data.replies.map(drawReply),
      element('footer', {}, problem, status, element('button', { type: 'button', click: save }, words.save)),
    );
  count();
  addEventListener('beforeunload', (event) => {
    if (!isSaved) event.preventDefault();
  });
})();
