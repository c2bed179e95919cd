import type { Child } from 'hono/jsx'
import { Button, Details } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { words } from './words.ts'

/** Where an island lists those to whom help could be offered. Each is confirmed by someone, then asked; nothing begins before. */
export function StudentList({ lang, forget }: { lang: Language; forget: Child }) {
  const t = words[lang].list
  return (
    <section data-step="list" hidden>
      <h2 tabindex={-1}>{t.title}</h2>
      <p data-list-facts></p>
      <ul data-list-notes hidden></ul>
      <div data-some>
        <p>{t.text}</p>
        <p>{t.age}</p>
        <StudentModel lang={lang} />
        <ul class="items" data-students></ul>
        <Details summary={t.print}>
          <p>{t.printWarning}</p>
          <Button kind="secondary" type="button" attributes={{ 'data-print-list': t.paper }}>
            {t.printNow}
          </Button>
        </Details>
      </div>
      {forget}
    </section>
  )
}

/** One of them, as the island copies it. */
function StudentModel({ lang }: { lang: Language }) {
  const t = words[lang].list
  return (
    <template data-student>
      <li>
        <p>
          <b data-name></b>
          <span data-apart></span>
          <br />
          <span data-why></span>
        </p>
        <Choices
          ask="confirm"
          label={t.confirm}
          choices={[
            ['yes', t.confirms.yes],
            ['no', t.confirms.no],
          ]}
        />
        <div data-then="consent" hidden>
          <p>{t.consent}</p>
          <Choices
            ask="consent"
            label={t.consent}
            choices={[
              ['not-reached', t.consents['not-reached']],
              ['refused', t.consents.refused],
              ['consented', t.consents.consented],
            ]}
          />
        </div>
        <div data-then="refer" hidden>
          <p>{t.refer}</p>
          <Choices ask="refer" label={t.refer} choices={[['referred', t.refers]]} />
        </div>
      </li>
    </template>
  )
}

function Choices({
  ask,
  label,
  choices,
}: {
  ask: string
  label: string
  choices: readonly (readonly [answer: string, text: string])[]
}) {
  return (
    <div role="radiogroup" data-ask={ask} aria-label={label}>
      {choices.map(([answer, text]) => (
        <button type="button" class="choice" role="radio" aria-checked="false" data-answer={answer}>
          {text}
        </button>
      ))}
    </div>
  )
}
