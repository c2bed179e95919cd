import type { Language } from '../../../kernel/language.ts'
import { Button, CopyButton, PhoneLink } from '../../../design/index.ts'
import { adviceNumber, safetyAnchor } from './safety-panel.tsx'
import { words } from './words.ts'

/** Where an island puts what was answered. Empty and unseen without it. */
export function WordsToBring({ lang }: { lang: Language }) {
  const t = words[lang].end
  return (
    <section data-end hidden>
      <h2>{t.title}</h2>
      <p>{t.text}</p>
      <p data-none>{t.none}</p>
      <div data-composed hidden>
        <div class="note" id="mots">
          <p>{t.opening}</p>
          {(['there', 'missing', 'seen', 'unknown'] as const).map((part) => (
            <div data-part={part} hidden>
              <p>{t[part]}</p>
              <ul></ul>
            </div>
          ))}
          <p>{t.closing}</p>
        </div>
        <p data-harm hidden>
          <strong>{t.harm}</strong>
        </p>
        <div class="row">
          <CopyButton of="mots">{t.copy}</CopyButton>
          <Button kind="secondary" type="button" attributes={{ 'data-print-words': t.paper }}>
            {t.print}
          </Button>
        </div>
        <p class="small mid">{t.copied}</p>
      </div>
      <ForgetButton lang={lang} />
    </section>
  )
}

/** One act, asked once: what is in the page is gone. */
export function ForgetButton({ lang }: { lang: Language }) {
  return (
    <Button type="button" attributes={{ 'data-forget': '' }}>
      {words[lang].forget}
    </Button>
  )
}

/** Where one goes from there: people, in order; never a conclusion about anyone. */
export function NextSteps({ lang }: { lang: Language }) {
  const t = words[lang].next
  return (
    <section>
      <h2>{t.title}</h2>
      <ol class="steps" role="list">
        {t.steps.map(({ title, text }, index) => (
          <li>
            <h3>{title}</h3>
            <p>{text}</p>
            {index === 1 && (
              <p>
                <a href={`#${safetyAnchor}`}>{t.protection}</a> · {t.advice}{' '}
                <PhoneLink number={adviceNumber} lang={lang} />
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
