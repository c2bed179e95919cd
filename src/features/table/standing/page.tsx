import { Button, ButtonGroup, SummaryList, Tag } from '../../../design/index.ts'
import type { SectorCode } from '../../../field/index.ts'
import { formatList, type Language } from '../../../kernel/language.ts'
import type { ReceivingTable, ReportingAlliance, Scope, TableSeat } from '../model.ts'
import { ReportingTable } from '../report-to/reporting-table.tsx'
import type { SeatedFacts } from '../seated.ts'
import { SeatedMembers } from '../seated-members.tsx'
import { tableName } from '../table-context.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

export interface TablePartProps {
  lang: Language
  /** Null: not said yet. */
  scope: Scope | null
  seated: readonly SeatedFacts[]
  unseated: readonly SectorCode[]
  links: readonly TableSeat[]
  reporting: readonly ReportingAlliance[]
  /** Null: not for this person. */
  acts: {
    scope: string | null
    ownSeat: string | null
    elsewhere: string | null
    stage: string | null
    presence: string | null
    sheet: string
    seats: string
    reports: string
    plan: string | null
  }
}

/** What a table adds to its page. */
export function TablePart(props: TablePartProps) {
  const { lang, seated, unseated, acts } = props
  const t = words[lang]
  return (
    <>
      <Level {...props} />
      <section>
        <h2>{t.members}</h2>
        {seated.length === 1 && <p>{t.alone}</p>}
        <SeatedMembers lang={lang} seated={seated} unseated={unseated} />
        <ButtonGroup>
          {acts.ownSeat && (
            <Button kind="secondary" href={acts.ownSeat}>
              {t.ownSeat}
            </Button>
          )}
          <a href={acts.sheet}>{t.sheet}</a>
          {acts.elsewhere && <a href={acts.elsewhere}>{t.elsewhere}</a>}
        </ButtonGroup>
      </section>
      <LinkedTables {...props} />
      <Reporting {...props} />
    </>
  )
}

function Level({ lang, scope, acts }: TablePartProps) {
  const t = words[lang]
  const said = shared[lang]
  const others = scope?.provinces ?? []
  return (
    <section>
      <h2>{scope === null ? said.levelUnknown : said.levelTables[scope.level]}</h2>
      <SummaryList
        rows={[
          ...(others.length === 0
            ? []
            : [
                {
                  key: t.provinces,
                  value: formatList(
                    others.map((code) => said.provinces[code]),
                    lang,
                  ),
                },
              ]),
          { key: t.presence, value: scope?.isPublic === true ? t.isPublic : t.isPrivate },
        ]}
      />
      <ul class="on-screen">
        {acts.scope && (
          <li>
            <a href={acts.scope}>{t.changeScope}</a>
          </li>
        )}
        {acts.stage && (
          <li>
            <a href={acts.stage}>{t.changeStage}</a>
          </li>
        )}
        {acts.presence && scope !== null && (
          <li>
            <a href={acts.presence}>{scope.isPublic ? t.hide : t.publish}</a>
          </li>
        )}
        {acts.plan && (
          <li>
            <a href={acts.plan}>{t.plan}</a>
          </li>
        )}
      </ul>
    </section>
  )
}

function LinkedTables({ lang, links, acts }: TablePartProps) {
  const t = words[lang]
  const agreed = links.filter(({ state }) => state === 'agreed')
  const waiting = links.length - agreed.length
  const of = (side: 'child' | 'parent') => agreed.filter((one) => one.side === side)
  return (
    <section>
      <h2>{shared[lang].otherTables}</h2>
      {agreed.length === 0 && <p class="mid">{t.noLink}</p>}
      {(['parent', 'child'] as const).map((side) =>
        of(side).length === 0 ? (
          <></>
        ) : (
          <>
            <h3>{t.sides[side]}</h3>
            <ul>
              {of(side).map((one) => (
                <li>
                  {tableName(one, lang)} {one.level && <span class="mid">{shared[lang].levels[one.level]}</span>}
                </li>
              ))}
            </ul>
          </>
        ),
      )}
      <p>
        <a href={acts.seats}>{t.seeLinks}</a> {waiting > 0 && <Tag kind="dashed">{t.waiting(waiting)}</Tag>}
      </p>
    </section>
  )
}

function Reporting({ lang, reporting, acts }: TablePartProps) {
  const t = words[lang]
  const received = reporting.filter(({ state }) => state === 'received')
  const offered = reporting.length - received.length
  return (
    <section>
      <h2>{t.alliances}</h2>
      {received.length === 0 ? (
        <p class="mid">{t.noAlliance}</p>
      ) : (
        <ReportingTable lang={lang} alliances={received} endHref={null} />
      )}
      {reporting.length > 0 && (
        <p>
          <a href={acts.reports}>{t.seeAlliances}</a> {offered > 0 && <Tag kind="dashed">{t.waiting(offered)}</Tag>}
        </p>
      )}
    </section>
  )
}

/** What an alliance says of the tables that it reports to. */
export function AlliancePart({
  lang,
  tables,
  reportsHref,
}: {
  lang: Language
  tables: readonly ReceivingTable[]
  reportsHref: string
}) {
  const t = words[lang]
  return (
    <section>
      <h2>{t.reportsTo}</h2>
      {tables.length === 0 ? (
        <p class="mid">{t.noTable}</p>
      ) : (
        <ul>
          {tables.map((one) => (
            <li>
              {tableName(one, lang)} {one.state === 'offered' && <Tag kind="dashed">{t.awaitsTable}</Tag>}
            </li>
          ))}
        </ul>
      )}
      <p class="on-screen">
        <a href={reportsHref}>{t.chooseTable}</a>
      </p>
    </section>
  )
}
