import { PrintButton, QrCode } from '../../../design/index.ts'
import { formatDay, type Language } from '../../../kernel/language.ts'
import type { Survey } from '../model.ts'
import { words } from './words.ts'

interface PaperPageProps {
  lang: Language
  survey: Survey
  link: string
}

/** What people are shown: on a wall, or on a screen before a class. */
export function PaperPage({ lang, survey, link }: PaperPageProps) {
  const t = words[lang]
  const { audience } = survey.questionnaire
  return (
    <>
      <div class="on-screen">
        <h1>{t.title}</h1>
        <p>{t.lead}</p>
        <PrintButton />
      </div>
      <section>
        <h2>{survey.part === null ? t.heading[audience] : t.parts[survey.part]}</h2>
        <p class="lead">{t.how[audience]}</p>
        <QrCode text={link} label={t.qr(link)} pixels={320} />
        <p class="shown-address">{link.replace(/^https?:\/\//, '')}</p>
        <p>
          <strong>{t.promise[audience]}</strong>
        </p>
        <p>{t.until(formatDay(survey.lastDay, lang))}</p>
      </section>
    </>
  )
}
