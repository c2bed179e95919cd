import { mainForm } from '../../../design/index.ts'
import { checked, defineForm, filled, oneOf, refused, type FormState } from '../../../kernel/form/index.ts'
import {
  href,
  memberGet,
  memberPost,
  page,
  redirect,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { mailHeldSince } from '../../../kernel/mail/index.ts'
import { accountNotice } from '../account-context.ts'
import { addresses } from '../addresses.ts'
import { instanceCrumb } from '../instance/instance-crumb.ts'
import { countOutbox } from '../instance/queries.ts'
import { holdMail } from './hold-mail.ts'
import { MailHoldPage } from './page.tsx'
import { words } from './words.ts'

const holdForm = defineForm({ held: oneOf(['yes', 'no']), sure: checked() })

async function holdPage(request: MemberRequest, state: FormState, status: 200 | 422 = 200): Promise<Answer> {
  const { lang, tx, deps } = request
  return page(
    words[lang].title,
    <MailHoldPage
      lang={lang}
      action={href(lang, addresses.mailHold)}
      backHref={href(lang, addresses.instance)}
      keys={request.formKeys}
      state={state}
      heldSince={await mailHeldSince(tx)}
      counts={await countOutbox(tx)}
      settings={deps}
    />,
    { status, formId: mainForm, breadcrumb: [instanceCrumb(lang)], notice: accountNotice(request) },
  )
}

async function hold(request: MemberRequest): Promise<Answer> {
  const { lang, form, tx } = request
  const parsed = holdForm.parse(form)
  if (!parsed.ok) return holdPage(request, filled({}), parsed.switching ? 200 : 422)
  const isHeld = parsed.value.held === 'yes'
  if (!parsed.value.sure) {
    const t = words[lang]
    const sentence = isHeld ? t.sureMissing : t.oneMissing
    const problems = { sure: 'missing' }
    const formWords = { labels: {}, problems: { sure: { missing: sentence } } }
    return holdPage(request, refused({ values: holdForm.rawOf(form), problems }, formWords, lang), 422)
  }
  const done = await holdMail(tx, isHeld)
  return redirect(href(lang, addresses.mailHold), done ? (isHeld ? 'mail-held' : 'mail-released') : 'mail-settled')
}

export const mailHoldRoutes: Route[] = [
  memberGet('identity.mail-hold', addresses.mailHold, (request) => holdPage(request, filled({})), 'operator'),
  memberPost('identity.mail-hold-set', addresses.mailHold, hold, { access: 'operator' }),
]
