import { mainForm } from '../../../design/index.ts'
import {
  defineForm,
  email,
  filled,
  optionalEmail,
  optionalText,
  overtaken,
  refused,
  text,
  version,
  type FormState,
} from '../../../kernel/form/index.ts'
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
import { accountNotice } from '../account-context.ts'
import { addresses } from '../addresses.ts'
import { instanceCrumb } from '../instance/instance-crumb.ts'
import { nameContacts } from './name-contacts.ts'
import { ContactsPage } from './page.tsx'
import { findContacts, type InstanceContacts } from './queries.ts'
import { words } from './words.ts'

const longest = 120

const contactsForm = defineForm({
  officerName: text({ max: longest }),
  officerTitleFr: text({ max: longest }),
  officerTitleEn: text({ max: longest }),
  officerEmail: email(),
  contactName: optionalText({ max: longest }),
  contactEmail: optionalEmail(),
  version: version(),
})

const valuesOfContacts = ({ officer, contact }: InstanceContacts) => ({
  officerName: officer?.name ?? '',
  officerTitleFr: officer?.title.fr ?? '',
  officerTitleEn: officer?.title.en ?? '',
  officerEmail: officer?.email ?? '',
  contactName: contact?.name ?? '',
  contactEmail: contact?.email ?? '',
})

interface Shown {
  state?: FormState
  status?: 200 | 409 | 422
}

async function contactsPage(request: MemberRequest, { state, status = 200 }: Shown = {}): Promise<Answer> {
  const { lang, tx, formKeys } = request
  const contacts = await findContacts(tx)
  return page(
    words[lang].title,
    <ContactsPage
      lang={lang}
      action={href(lang, addresses.contacts)}
      backHref={href(lang, addresses.instance)}
      keys={formKeys}
      state={state ?? filled(valuesOfContacts(contacts))}
      version={contacts.version}
      isFromFile={contacts.isFromFile}
    />,
    { status, formId: mainForm, breadcrumb: [instanceCrumb(lang)], notice: accountNotice(request) },
  )
}

async function save(request: MemberRequest): Promise<Answer> {
  const { lang, form, tx } = request
  const { labels } = words[lang]
  const limits = Object.fromEntries(Object.entries(labels).map(([name, label]) => [name, { label, max: longest }]))
  const again = (problems: Readonly<Record<string, string>>) =>
    contactsPage(request, { state: refused({ values: contactsForm.rawOf(form), problems }, { labels }, lang, limits), status: 422 }) // prettier-ignore
  const parsed = contactsForm.parse(form)
  if (!parsed.ok) return parsed.switching ? contactsPage(request, { state: refused(parsed, { labels }, lang) }) : again(parsed.problems) // prettier-ignore
  const { officerName, officerTitleFr, officerTitleEn, officerEmail, contactName, contactEmail } = parsed.value
  if (contactName === null && contactEmail !== null) return again({ contactName: 'missing' })
  if (contactName !== null && contactEmail === null) return again({ contactEmail: 'missing' })
  const saved = await nameContacts(tx, {
    officer: { name: officerName, title: { fr: officerTitleFr, en: officerTitleEn }, email: officerEmail },
    contact: contactName === null || contactEmail === null ? null : { name: contactName, email: contactEmail },
    version: parsed.value.version,
  })
  if (saved.ok) return redirect(href(lang, addresses.contacts), 'contacts-saved')
  const { version: _sent, ...typed } = contactsForm.rawOf(form)
  return contactsPage(request, { state: overtaken(typed, valuesOfContacts(await findContacts(tx))), status: 409 })
}

export const contactRoutes: Route[] = [
  memberGet('identity.contacts', addresses.contacts, (request) => contactsPage(request), 'operator'),
  memberPost('identity.contacts-named', addresses.contacts, save, { access: 'operator' }),
]
