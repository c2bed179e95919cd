import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  href,
  memberGet,
  memberPost,
  notFound,
  page,
  redirect,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { mailHeldSince } from '../../../kernel/mail/index.ts'
import { root } from '../../../kernel/root.ts'
import { accountNotice } from '../account-context.ts'
import { addresses } from '../addresses.ts'
import { findContacts } from '../contacts/queries.ts'
import { instanceCrumb } from './instance-crumb.ts'
import { OutboxMailPage, OutboxPage } from './outbox-page.tsx'
import { InstancePage } from './page.tsx'
import { countOutbox, findOutbox, findOutboxMail, findSetUpAt } from './queries.ts'
import { handOverMail, readMail } from './read-mail.ts'
import { words } from './words.ts'

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
const shownMails = 200

async function instance({ lang, tx, deps }: MemberRequest): Promise<Answer> {
  const mail = await countOutbox(tx)
  const heldSince = await mailHeldSince(tx)
  const setUpAt = await deps.database.asGate(findSetUpAt)
  return page(
    words[lang].title,
    <InstancePage
      lang={lang}
      version={version}
      mail={mail}
      heldSince={heldSince}
      setUpAt={setUpAt}
      contacts={await findContacts(tx)}
      settings={deps}
    />,
  )
}

async function outbox(request: MemberRequest): Promise<Answer> {
  const { lang, tx, deps } = request
  const mails = await findOutbox(tx, { limit: shownMails })
  return page(
    words[lang].outbox.title,
    <OutboxPage
      lang={lang}
      mails={mails}
      settings={deps}
      isCut={mails.length === shownMails}
      heldSince={await mailHeldSince(tx)}
    />,
    { breadcrumb: [instanceCrumb(lang)], notice: accountNotice(request) },
  )
}

async function outboxMail({ lang, tx, deps, params, formKeys }: MemberRequest): Promise<Answer> {
  const id = params['id'] ?? ''
  const mail = await readMail(tx, { id, mailLeaves: deps.mailLeaves })
  if (mail === null) return notFound()
  const t = words[lang].outbox
  return page(
    t.message,
    <OutboxMailPage
      lang={lang}
      mail={mail}
      settings={deps}
      keys={formKeys}
      handOverAction={href(lang, addresses.outboxHandOver, { id })}
    />,
    {
      breadcrumb: [instanceCrumb(lang), { label: t.title, href: href(lang, addresses.outbox) }],
      secret: true,
      islands: ['copy'],
    },
  )
}

async function handOver({ lang, tx, deps, params }: MemberRequest): Promise<Answer> {
  const mail = await findOutboxMail(tx, params['id'] ?? '')
  if (mail === null || deps.mailLeaves) return notFound()
  const done = await handOverMail(tx, mail.id)
  return redirect(href(lang, addresses.outbox), done ? 'mail-handed-over' : 'mail-settled')
}

export const instanceRoutes: Route[] = [
  memberGet('identity.instance', addresses.instance, instance, 'operator'),
  memberGet('identity.outbox', addresses.outbox, outbox, 'operator'),
  memberGet('identity.outbox-mail', addresses.outboxMail, outboxMail, 'operator'),
  memberPost('identity.mail-handed-over', addresses.outboxHandOver, handOver, { access: 'operator' }),
]
