import { SectorLabel, sectorName, type SectorCode } from '../../field/index.ts'
import { formatList, lowerFirst, type Language } from '../../kernel/language.ts'
import type { PublishedTestimonial, Signature } from './model.ts'
import { words } from './words.ts'

interface Told extends Omit<Signature, 'sector'>, Pick<PublishedTestimonial, 'body' | 'language' | 'sectors'> {
  /** null: the reader does not know the organization any more. */
  sector: SectorCode | null
}

export interface SaidProps {
  lang: Language
  testimonial: Told
  /** Day it was published, in words; null: it is not. */
  day: string | null
}

/** Who speaks, as far as they consented to be named: « Nom, fonction, Organisation ». */
const signedAs = (signature: Omit<Signature, 'sector'>, lang: Language): string =>
  [signature.shownName, signature.functionTitle, lang === 'fr' ? signature.organizationFr : signature.organizationEn]
    .filter((part) => part !== null)
    .join(', ')

export const sectorsTold = (codes: readonly SectorCode[], lang: Language): string =>
  formatList(
    codes.map((code, at) => (at === 0 ? sectorName(code, lang) : lowerFirst(sectorName(code, lang)))),
    lang,
  )

/** The words of a person, in the language they wrote, and how they sign. */
export function Said({ lang, testimonial, day }: SaidProps) {
  const { body, language, sector, sectors } = testimonial
  return (
    <figure class="govuk-inset-text">
      <blockquote lang={language === lang ? undefined : language}>
        {body.split(/\n{2,}/).map((paragraph) => (
          <p>
            {paragraph.split('\n').map((line, at) => (
              <>
                {at > 0 && <br />}
                {line}
              </>
            ))}
          </p>
        ))}
      </blockquote>
      <figcaption>
        <strong>{signedAs(testimonial, lang)}</strong> {sector !== null && <SectorLabel sector={sector} size="small" />}
        <div class="small mid">
          {words[lang].about} {sectorsTold(sectors, lang)}.{day !== null && ` ${day}`}
        </div>
      </figcaption>
    </figure>
  )
}
