import type { Child } from 'hono/jsx'
import type { FeatureToday, InstanceRow, TodayParts } from '../../../kernel/feature/index.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { InstanceSection } from './instance-section.tsx'
import { NothingSection } from './nothing-section.tsx'
import { countWaitingMails } from './queries.ts'
import { words } from './words.ts'

/** The state of the instance for who runs it; and a word for an account that nothing ties to anyone. */
export const today: FeatureToday = {
  sections: [{ order: 50, show: showInstance }],
  instanceRow: { order: 20, show: waitingMails },
  whenNothing: ({ lang }) => <NothingSection lang={lang} />,
}

async function showInstance({ lang, who }: MemberRequest, parts: TodayParts): Promise<Child | null> {
  return who.isOperator ? <InstanceSection lang={lang} rows={await parts.instanceRows()} /> : null
}

async function waitingMails({ lang, tx, deps }: MemberRequest): Promise<InstanceRow> {
  const t = words[lang].instance
  const waiting = await countWaitingMails(tx)
  return { key: t.mail, value: `${deps.mailLeaves ? t.mailLeaves : t.mailStays} ${t.mailWaiting(waiting)}` }
}
