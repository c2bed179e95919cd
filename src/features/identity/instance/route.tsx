import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  href,
  memberGet,
  notFound,
  page,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { root } from '../../../kernel/root.ts'
import { addresses } from '../addresses.ts'
import { OutboxMailPage, OutboxPage } from './outbox-page.tsx'
import { InstancePage } from './page.tsx'
import { countOutbox, findOutbox, findSetUpAt } from './queries.ts'
import { readMail } from './read-mail.ts'
import { words } from './words.ts'

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
const shownMails = 200

async function instance({ lang, tx, deps }: MemberRequest): Promise<Answer> {
  const mail = await countOutbox(tx)
  const setUpAt = await deps.database.asGate(findSetUpAt)
  return page(
    words[lang].title,
    <InstancePage lang={lang} version={version} mail={mail} setUpAt={setUpAt} settings={deps} />,
  )
}

const instanceCrumb = (lang: MemberRequest['lang']) => ({
  label: words[lang].title,
  href: href(lang, addresses.instance),
})

async function outbox({ lang, tx, deps }: MemberRequest): Promise<Answer> {
  const mails = await findOutbox(tx, { limit: shownMails })
  return page(
    words[lang].outbox.title,
    <OutboxPage lang={lang} mails={mails} settings={deps} isCut={mails.length === shownMails} />,
    { breadcrumb: [instanceCrumb(lang)] },
  )
}

async function outboxMail({ lang, tx, deps, params }: MemberRequest): Promise<Answer> {
  const mail = await readMail(tx, { id: params['id'] ?? '', mailLeaves: deps.mailLeaves })
  if (mail === null) return notFound()
  const t = words[lang].outbox
  return page(t.message, <OutboxMailPage lang={lang} mail={mail} settings={deps} />, {
    breadcrumb: [instanceCrumb(lang), { label: t.title, href: href(lang, addresses.outbox) }],
    secret: true,
  })
}

export const instanceRoutes: Route[] = [
  memberGet('identity.instance', addresses.instance, instance, 'operator'),
  memberGet('identity.outbox', addresses.outbox, outbox, 'operator'),
  memberGet('identity.outbox-mail', addresses.outboxMail, outboxMail, 'operator'),
]
