import { regionNames, sectorName } from '../../../field/index.ts'
import { fileAnswer } from '../../../kernel/file-answer.ts'
import { href, redirect, type Answer, type MemberRequest } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { fileName, type DownloadKind, type TableHead } from '../../../kernel/table/index.ts'
import { addresses } from '../addresses.ts'
import { actionNames, gapsFor, gapsOf, notAside } from './gaps-context.ts'
import { gapsFilterOf, narrowGaps } from './gaps-filter.ts'
import { listSetAside } from './queries.ts'
import { nameOf, reasonsOfGap, titleOfGap } from './say-gap.ts'
import { words } from './words.ts'

function headOf(lang: Language): TableHead {
  const { heads, sheet } = words[lang].file
  const text = 'text' as const
  return {
    name: sheet,
    columns: [
      { id: 'key', heading: heads.key, kind: 'code', width: 40 },
      { id: 'kind', heading: heads.kind, kind: text, width: 40 },
      { id: 'what', heading: heads.what, kind: text, width: 40 },
      { id: 'why', heading: heads.why, kind: text, width: 60 },
      { id: 'regions', heading: heads.regions, kind: text },
      { id: 'sectors', heading: heads.sectors, kind: text },
      { id: 'organizations', heading: heads.organizations, kind: text, width: 60 },
      { id: 'answered', heading: heads.answered, kind: 'number' },
      { id: 'of', heading: heads.of, kind: 'number' },
      { id: 'sure', heading: heads.sure, kind: text },
    ],
  }
}

/** What is open, as the page is narrowed, with its reasons; those set aside are left out. Without a net to read, the page says why. */
export const downloadGaps =
  (kind: DownloadKind) =>
  async (request: MemberRequest): Promise<Answer> => {
    const { lang, tx, query, today } = request
    const context = await gapsFor(request)
    if ('missing' in context) return redirect(href(lang, addresses.gaps))
    const aside = await listSetAside(tx, context.network.id)
    const saying = { lang, organizationOf: context.organizationOf, actions: await actionNames(tx) }
    const t = words[lang]
    const gaps = narrowGaps(notAside(gapsOf(context), aside), gapsFilterOf(query))
    const waiting = [
      gaps.map((gap) => [
        gap.key,
        t.kinds[gap.kind],
        titleOfGap(saying, gap),
        reasonsOfGap(saying, gap).join(' '),
        regionNames(gap.regions, lang).join('; '),
        gap.sectors.map((code) => sectorName(code, lang)).join('; '),
        gap.organizations.map((id) => nameOf(saying, id)).join('; '),
        gap.known.answered,
        gap.known.of,
        gap.isSure ? t.file.yes : t.file.no,
      ]),
    ].filter(({ length }) => length > 0)
    const name = fileName({ what: t.file.name, day: today, ext: kind })
    return fileAnswer(request, { name, kind, head: headOf(lang) }, async () => waiting.pop() ?? null)
  }
