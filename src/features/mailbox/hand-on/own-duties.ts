import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import type { Holding } from '../../../kernel/feature/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { words } from './words.ts'

/** A day of the week, 1 (Monday) to 7, on which someone answers first, or steps in. */
export interface DutyHeld {
  weekday: number
  isDeputy: boolean
}

export async function listDutiesHeld(tx: Tx, organizationId: string, personId: string): Promise<DutyHeld[]> {
  const { rows } = await sql<DutyHeld>`
    select weekday, is_deputy as "isDeputy" from sec.mailbox_duties_held(${organizationId}, ${personId}::uuid)`.execute(
    tx,
  )
  return rows.map(({ weekday, isDeputy }) => ({ weekday, isDeputy: isDeputy === true }))
}

export const dutyField = ({ weekday, isDeputy }: DutyHeld): string =>
  `youth-duty-${weekday}-${isDeputy ? 'deputy' : 'holder'}`

export function dutyIn(field: string): DutyHeld | null {
  const [, weekday, part] = /^youth-duty-([1-7])-(deputy|holder)$/.exec(field) ?? []
  return weekday === undefined ? null : { weekday: Number(weekday), isDeputy: part === 'deputy' }
}

export const dutyLabel = ({ weekday, isDeputy }: DutyHeld, lang: Language): string => {
  const t = words[lang]
  return (isDeputy ? t.deputyOn : t.holderOn)(t.days[weekday - 1] ?? '')
}

export const dutyHoldings = (duties: readonly DutyHeld[], lang: Language): Holding[] =>
  duties.map((duty) => ({
    field: dutyField(duty),
    label: dutyLabel(duty, lang),
    hint: words[lang].dutyHint,
    needs: 'work',
    goesTo: 'colleague',
  }))

/** @param asked.to empty: nobody in particular; the deputy then answers first */
export async function giveDuty(
  tx: Tx,
  organizationId: string,
  { weekday, from, to }: { weekday: number; from: string; to: string },
): Promise<boolean> {
  const { rows } = await sql<{ given: boolean }>`
    select sec.hand_on_mailbox_duty(${organizationId}, ${weekday}, ${from}::uuid, ${to === '' ? null : to}::uuid) as given`.execute(
    tx,
  )
  return rows[0]?.given === true
}
