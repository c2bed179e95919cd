import type { Language } from '../../kernel/language.ts'
import { PhoneLink } from '../../design/index.ts'
import type { WorkPhone } from './work-phone.ts'

const words = {
  fr: { urgent: 'En cas d’urgence\u00a0:', noPhone: 'Numéro pas encore donné' },
  en: { urgent: 'In an emergency:', noPhone: 'No number given yet' },
} satisfies Record<Language, unknown>

/** How to reach a colleague: the number first, when they answer, whom to call in an emergency, then the e-mail. */
export function PersonReach({ person, lang }: { person: WorkPhone & { email: string }; lang: Language }) {
  const { phone, phoneExtension, phoneHours, phoneUrgent, email } = person
  const t = words[lang]
  return (
    <>
      {phone === null ? (
        <span class="small mid">{t.noPhone}</span>
      ) : (
        <b>
          <PhoneLink number={phone} extension={phoneExtension} lang={lang} />
        </b>
      )}
      {phoneHours && <span class="small"> {phoneHours}</span>}
      {phoneUrgent && (
        <>
          <br />
          <span class="small">
            {t.urgent} {phoneUrgent}
          </span>
        </>
      )}
      <br />
      <a href={`mailto:${email}`}>{email}</a>
    </>
  )
}
