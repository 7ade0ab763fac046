/** Reads what stands between a tag and its end, parted by the tags that may part it. */
import type { Parser, TagToken, Template, TopLevelToken } from 'liquidjs';
import { Faulty, tagWritten } from './fault.ts';

export interface Branch {
  templates: Template[];
  /** As written. */
  source: string;
}

/** Parts of a block; `between`: the tag that parts them. */
export function readBranches(
  token: TagToken,
  rest: TopLevelToken[],
  parser: Parser,
  between: string,
): [Branch, ...Branch[]] {
  const end = `end${token.name}`;
  const first: Branch = { templates: [], source: '' };
  const branches: [Branch, ...Branch[]] = [first];
  let branch = first;
  let from = token.end;
  const close = (at: number): void => {
    branch.source = token.input.slice(from, at);
  };
  const stream = parser
    .parseStream(rest)
    .on<TagToken>(`tag:${between}`, (tag) => {
      close(tag.begin);
      branch = { templates: [], source: '' };
      branches.push(branch);
      from = tag.end;
    })
    .on<TagToken>(`tag:${end}`, (tag) => {
      close(tag.begin);
      stream.stop();
    })
    .on<Template>('template', (template) => branch.templates.push(template))
    .on('end', () => {
      throw new Faulty('templateNotEnded', token, [tagWritten(token.getText())]);
    });
  stream.start();
  return branches;
}
