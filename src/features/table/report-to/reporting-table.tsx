import type { Child } from 'hono/jsx'
import { Table, Tag } from '../../../design/index.ts'
import { regionNames, SectorLabel } from '../../../field/index.ts'
import { formatDay, formatList, type Language } from '../../../kernel/language.ts'
import { collaborationWords } from '../../collaboration/index.ts'
import type { ReportingAlliance } from '../model.ts'
import { tableName } from '../table-context.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

/** How far each alliance is, as the table sees it: no text of theirs. `endHref` null: the person may end none. */
export function ReportingTable({
  lang,
  alliances,
  endHref,
}: {
  lang: Language
  alliances: readonly ReportingAlliance[]
  endHref: ((id: string) => string) | null
}) {
  const t = words[lang]
  const { stages } = collaborationWords[lang]
  return (
    <Table
      caption={t.caption}
      captionClass="govuk-visually-hidden"
      stack
      head={[
        { text: t.heads.alliance },
        { text: t.heads.sectors },
        { text: t.heads.regions },
        { text: t.heads.review },
        { text: t.heads.commitments },
        ...(endHref === null ? [] : [{ text: t.heads.deed }]),
      ]}
      rows={alliances.map((one): Child[] => [
        <>
          {tableName(one, lang)} {one.stage && <Tag kind="outlined">{stages[one.stage]}</Tag>}
        </>,
        <>
          {one.sectors.map((code) => (
            <>
              <SectorLabel sector={code} size="small" />{' '}
            </>
          ))}
        </>,
        one.regions.length === 0 ? shared[lang].wholeProvince : formatList(regionNames(one.regions, lang), lang),
        one.reviewOn === null ? <span class="mid">{t.noReview}</span> : formatDay(one.reviewOn, lang),
        t.commitments(one.open ?? 0, one.kept ?? 0),
        ...(endHref === null ? [] : [<a href={endHref(one.id)}>{t.endLink(tableName(one, lang))}</a>]),
      ])}
    />
  )
}
