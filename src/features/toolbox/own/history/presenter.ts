import type { MemberRequest } from '../../../../kernel/http/index.ts'
import { formatInstant, type Language } from '../../../../kernel/language.ts'
import { words as toolbox } from '../../words.ts'
import { words as edit } from '../edit/words.ts'
import type { OwnTool, ToolText, ToolVersion } from '../model.ts'
import { ownerOf } from '../own-context.ts'
import type { ShownVersion } from './page.tsx'
import { words } from './words.ts'

/** In the order of the form. */
const fields = [
  'titleFr',
  'titleEn',
  'summaryFr',
  'summaryEn',
  'bodyFr',
  'bodyEn',
  'kinds',
  'levels',
  'audiences',
  'sources',
  'slugFr',
  'slugEn',
] as const satisfies readonly (keyof ToolText)[]

function inWords(text: ToolText, field: (typeof fields)[number], lang: Language): string {
  const t = toolbox[lang]
  if (field === 'kinds') return text.kinds.map((one) => t.kinds[one]).join(', ')
  if (field === 'levels') return text.levels.map((one) => t.levels[one]).join(', ')
  if (field === 'audiences') return text.audiences.map((one) => t.audiences[one]).join(', ')
  return text[field] ?? ''
}

/** @param names of people, as the reader may know them: someone who has gone keeps their role, not always their name */
export function shownVersions(
  { lang, deps }: MemberRequest,
  tool: OwnTool,
  versions: readonly ToolVersion[],
  names: ReadonlyMap<string, string>,
): ShownVersion[] {
  const t = words[lang]
  const role = tool.networkId === null ? t.team : t.coordination
  return versions.map((version, at) => {
    const before = versions[at + 1] ?? null
    return {
      number: version.number,
      when: formatInstant(version.writtenAt, lang, deps.timeZone),
      datetime: version.writtenAt.toISOString(),
      by: t.by(names.get(version.personId) ?? role, ownerOf(tool, lang)),
      isPublished: tool.state === 'published' && tool.publishedNumber === version.number,
      restores: version.restores,
      changes: before === null ? null : changesBetween(before.text, version.text, lang),
    }
  })
}

const changesBetween = (before: ToolText, after: ToolText, lang: Language) =>
  fields.flatMap((field) => {
    const [was, is] = [inWords(before, field, lang), inWords(after, field, lang)]
    return was === is ? [] : [{ label: edit[lang].labels[field], before: was, after: is }]
  })
