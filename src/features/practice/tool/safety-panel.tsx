import { Details, PhoneLink } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { doors } from '../../directory/index.ts'
import type { YouthProtection } from '../../protocol/index.ts'
import { words } from './words.ts'

/** The first number of a shipped line: it is there whether the database is or not. @throws when it has none */
function numberOf(id: string): string {
  const number = doors.shippedServices.find((one) => one.id === id)?.phones[0]?.number
  if (number === undefined) throw new Error(`content/directory.json has no number for ${id}`)
  return number
}

/** Lines for thoughts of suicide. */
export const suicideNumbers: readonly string[] = ['988', 'suicide-qc'].map(numberOf)
/** Advice about sexual violence, for workers too. */
export const adviceNumber = numberOf('info-aide-vs')
/** Where the panel stands on the page. */
export const safetyAnchor = 'securite'

/** Who to call now. It stands open on the page, with or without script; what asks for safety first leads to it. */
export function SafetyPanel({ lang, lines }: { lang: Language; lines: readonly YouthProtection[] }) {
  const t = words[lang].safety
  return (
    <section class="panel" id={safetyAnchor} tabindex={-1} aria-labelledby="securite-titre">
      <h2 id="securite-titre">{t.title}</h2>
      <p data-stop hidden>
        <strong>{t.stop}</strong>
      </p>
      <p class="sos">
        <span>
          {t.danger} <a href="tel:911">911</a>
        </span>
      </p>
      <p>
        {t.suicide}{' '}
        {suicideNumbers.map((number, index) => (
          <>
            {index > 0 && ` ${t.or} `}
            <PhoneLink number={number} lang={lang} />
          </>
        ))}
      </p>
      <p>
        {t.protection} {t.adults}
      </p>
      <Details summary={t.regions}>
        {lines.map((line) => (
          <Territory lang={lang} line={line} />
        ))}
        <p class="small mid">{t.notCalled}</p>
      </Details>
      <button type="button" class="govuk-button govuk-button--secondary" data-back hidden>
        {t.back}
      </button>
    </section>
  )
}

/** One territory: opened by whoever chooses it, with or without script; what was chosen is in no field. */
function Territory({ lang, line }: { lang: Language; line: YouthProtection }) {
  const t = words[lang].safety
  return (
    <Details summary={line.name}>
      {line.phones.length === 0 ? (
        <p>{t.noNumber}</p>
      ) : (
        <ul>
          {line.phones.map(({ number, label }) => (
            <li>
              <PhoneLink number={number} lang={lang} />
              {label && ` (${label})`}
            </li>
          ))}
        </ul>
      )}
      <p>{line.isSure ? t.sure : t.toCheck}</p>
    </Details>
  )
}
