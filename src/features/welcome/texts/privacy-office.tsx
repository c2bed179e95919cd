import type { Language } from '../../../kernel/language.ts'
import type { PrivacyOfficer } from '../instance.ts'
import type { Words } from './words.ts'

/** Who answers for personal information here, or the plain fact that nobody is named yet. */
export function PrivacyOffice({
  t,
  lang,
  officer,
}: {
  t: Words['office']
  lang: Language
  officer: PrivacyOfficer | null
}) {
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
      <a href={`mailto:${officer.email}`}>{officer.email}</a>
    </p>
  )
}
