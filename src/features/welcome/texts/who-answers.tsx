import type { Language } from '../../../kernel/language.ts'
import type { InstanceContacts } from '../../identity/index.ts'
import type { Words } from './words.ts'

interface WhoAnswersProps {
  t: Words['office']
  lang: Language
  /** null: not known now, while the database is away. */
  contacts: Pick<InstanceContacts, 'officer' | 'contact'> | null
}

/** Who answers for personal information here, or the plain fact that nobody is named yet. */
export function PrivacyOffice({ t, lang, contacts }: WhoAnswersProps) {
  if (contacts === null) return <p>{t.away}</p>
  const { officer } = contacts
  if (officer === null) {
    return (
      <>
        <p>{t.none}</p>
        <p>{t.meanwhile}</p>
      </>
    )
  }
  return (
    <p>
      {t.named(officer.name, officer.title[lang])}
      <br />
      <Mail to={officer.email} />
    </p>
  )
}

/** Whom to write to about this instance; the person in charge of personal information when nobody else is named. */
export function PublicContact({ t, contacts }: WhoAnswersProps) {
  if (contacts === null) return <p>{t.away}</p>
  const named = contacts.contact ?? contacts.officer
  if (named === null) return <p>{t.noContact}</p>
  return (
    <p>
      {t.contact(named.name)}
      <br />
      <Mail to={named.email} />
    </p>
  )
}

const Mail = ({ to }: { to: string }) => <a href={`mailto:${to}`}>{to}</a>
