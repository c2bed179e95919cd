import { sectorName } from '../../../field/index.ts'
import type { Day } from '../../../kernel/clock.ts'
import { nameIn, type Language } from '../../../kernel/language.ts'
import {
  downloadHeaders,
  fileName,
  toCsv,
  toXlsx,
  type DownloadKind,
  type OutTable,
  type OutValue,
} from '../../../kernel/table/index.ts'
import { strengthOfProof } from '../rules.ts'
import { words as said } from '../said/words.ts'
import { partnerName, type OwnOrganization } from './own-context.ts'
import { findingsOf, lastExchangeOf, type OwnTie } from './own-tie.ts'
import { words } from './words.ts'

/** Ties as a table. Its columns of what ours says are those that an import reads: it can be corrected and brought back. */
function tableOfTies(ties: readonly OwnTie[], day: Day, lang: Language): OutTable {
  const t = words[lang]
  const { sayings } = said[lang]
  const yesNo = (is: boolean | undefined): string | null => (is === undefined ? null : is ? t.file.yes : t.file.no)
  const rowOf = (tie: OwnTie): OutValue[] => {
    const log = strengthOfProof(tie.seen, day)
    return [
      tie.id,
      partnerName(tie, lang),
      tie.sector && sectorName(tie.sector, lang),
      tie.ours && sayings[tie.ours.says],
      yesNo(tie.ours?.isShown),
      tie.ours?.from ?? null,
      tie.theirs && sayings[tie.theirs.says],
      tie.theirs?.from ?? null,
      log && sayings[log],
      lastExchangeOf(tie.seen, day),
      findingsOf(tie, day)
        .map((one) => t.findings[one])
        .join('; '),
    ]
  }
  return {
    name: t.caption,
    columns: [
      { id: 'code', heading: t.file.code, kind: 'code', width: 38 },
      { id: 'partner', heading: t.heads.partner, kind: 'text', width: 40 },
      { id: 'sector', heading: t.file.sector, kind: 'text' },
      { id: 'ours', heading: t.heads.ours, kind: 'text' },
      { id: 'shown', heading: t.file.oursShown, kind: 'text' },
      { id: 'ours_from', heading: t.file.oursFrom, kind: 'date' },
      { id: 'theirs', heading: t.heads.theirs, kind: 'text' },
      { id: 'theirs_from', heading: t.file.theirsFrom, kind: 'date' },
      { id: 'log', heading: t.file.log, kind: 'text' },
      { id: 'last', heading: t.file.last, kind: 'text' },
      { id: 'findings', heading: t.heads.finding, kind: 'text', width: 40 },
    ],
    rows: ties.map(rowOf),
  }
}

/** The list as it is narrowed, as a file. */
export async function fileOfTies(
  ties: readonly OwnTie[],
  {
    own,
    kind,
    today,
    lang,
  }: { own: OwnOrganization; kind: Extract<DownloadKind, 'csv' | 'xlsx'>; today: Day; lang: Language },
): Promise<{ body: string | Uint8Array; headers: Record<string, string> }> {
  const table = tableOfTies(ties, today, lang)
  const name = fileName({ what: words[lang].file.name, place: nameIn(own, lang), day: today, ext: kind })
  return { body: kind === 'csv' ? toCsv(table, lang) : await toXlsx(table, lang), headers: downloadHeaders(name, kind) }
}
