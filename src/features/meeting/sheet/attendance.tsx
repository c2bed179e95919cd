import { Button, HiddenKeys, Tag } from '../../../design/index.ts'
import { SectorLabel, type SectorCode } from '../../../field/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { colon } from '../../../kernel/wording.ts'
import { attendances, type Attendance } from '../model.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

export interface AttendanceRow {
  organizationId: string
  name: string
  sector: SectorCode | null
  isMember: boolean
  /** Null: not known. */
  says: Attendance | null
}

export interface AttendanceProps {
  lang: Language
  keys: FormKeys
  rows: readonly AttendanceRow[]
  /** How many came, and whether that is enough, in words. */
  counted: readonly string[]
  /** Null: the person may not note it, or nothing can be noted. */
  action: string | null
  hasBegun: boolean
  listHref: string | null
}

/** Who came: one touch an organization. */
export function Attendances({ lang, keys, rows, counted, action, hasBegun, listHref }: AttendanceProps) {
  const t = words[lang]
  if (rows.length === 0) return <p class="mid">{t.nobodyAsked}</p>
  const offered = hasBegun ? attendances : (['excused'] as const)
  return (
    <>
      {counted.map((sentence) => (
        <p>{sentence}</p>
      ))}
      {action && <p class="small mid on-screen">{hasBegun ? t.attendanceHint : t.notBegun}</p>}
      <ul class="meeting-attendance">
        {rows.map((one) => (
          <li>
            <div>
              <strong>{one.name}</strong> {one.sector && <SectorLabel sector={one.sector} size="small" />}
              {!one.isMember && <div class="small mid">{t.invited}</div>}
            </div>
            <div class="row">
              {one.says === null ? (
                <span class="mid small">{shared[lang].unknown}</span>
              ) : (
                <Tag kind={one.says === 'present' ? 'filled' : 'outlined'}>{shared[lang].attendances[one.says]}</Tag>
              )}
              {action && (
                <form method="post" action={action} class="row on-screen">
                  <HiddenKeys keys={keys} />
                  <input type="hidden" name="organization" value={one.organizationId} />
                  {offered
                    .filter((says) => says !== one.says)
                    .map((says) => (
                      <Button name="says" value={says} kind="secondary">
                        {t.says[says]}
                        <span class="govuk-visually-hidden">
                          {colon(lang)} {one.name}
                        </span>
                      </Button>
                    ))}
                  {one.says !== null && (
                    <Button name="says" value="unknown" kind="secondary">
                      {t.unknown}
                      <span class="govuk-visually-hidden">
                        {colon(lang)} {one.name}
                      </span>
                    </Button>
                  )}
                </form>
              )}
            </div>
          </li>
        ))}
      </ul>
      {action && hasBegun && rows.some(({ says, isMember }) => says === null && isMember) && (
        <form method="post" action={action} class="on-screen">
          <HiddenKeys keys={keys} />
          <input type="hidden" name="organization" value="all" />
          <Button name="says" value="present" kind="secondary">
            {t.all}
          </Button>
        </form>
      )}
      {listHref && (
        <p class="on-screen">
          <a href={listHref}>{t.list}</a>
        </p>
      )}
    </>
  )
}
