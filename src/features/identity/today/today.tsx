import type { Child } from 'hono/jsx'
import type { FeatureToday, InstanceRow, TodayParts } from '../../../kernel/feature/index.ts'
import { href, type MemberRequest } from '../../../kernel/http/index.ts'
import { mailHeldSince } from '../../../kernel/mail/index.ts'
import { addresses } from '../addresses.ts'
import { countOutbox } from '../instance/queries.ts'
import { InstanceSection } from './instance-section.tsx'
import { NothingSection } from './nothing-section.tsx'
import { words } from './words.ts'

/** The state of the instance for who runs it; and a word for an account that nothing ties to anyone. */
export const today: FeatureToday = {
  sections: [{ order: 50, show: showInstance }],
  instanceRow: { order: 20, show: mailOfInstance },
  whenNothing: ({ lang }) => <NothingSection lang={lang} />,
}

async function showInstance({ lang, who }: MemberRequest, parts: TodayParts): Promise<Child | null> {
  return who.isOperator ? <InstanceSection lang={lang} rows={await parts.instanceRows()} /> : null
}

/** Whether mail leaves, what waits, and what did not arrive; with where to do something about it. */
async function mailOfInstance({ lang, tx, deps }: MemberRequest): Promise<InstanceRow> {
  const t = words[lang].instance
  const [heldSince, { waiting, refused, ended }] = [await mailHeldSince(tx), await countOutbox(tx)]
  const sentences = [
    heldSince !== null ? t.mailHeld : deps.mailLeaves ? t.mailLeaves : t.mailStays,
    t.mailWaiting(waiting),
    ...(refused > 0 ? [t.mailRefused(refused)] : []),
    ...(ended > 0 ? [t.mailEnded(ended)] : []),
  ]
  const outbox = { label: t.outbox, href: href(lang, addresses.outbox) }
  return {
    key: t.mail,
    value: sentences.join(' '),
    actions: heldSince !== null ? [{ label: t.release, href: href(lang, addresses.mailHold) }] : [outbox],
  }
}
