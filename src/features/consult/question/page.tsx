import type { Child } from 'hono/jsx'
import { Button, ButtonGroup, HiddenKeys, InsetText, Tag } from '../../../design/index.ts'
import { PersonReach, SectorLabel } from '../../../field/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import { nameIn, type Language } from '../../../kernel/language.ts'
import { AskedSummary } from '../asked-summary.tsx'
import type { Question, Reply } from '../model.ts'
import type { DesignatedPerson } from '../queries.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

interface QuestionPageProps {
  lang: Language
  keys: FormKeys
  question: Question
  replies: readonly Reply[]
  /** Whom to call in the organizations that could help. */
  designated: readonly DesignatedPerson[]
  /** What other features add under each of those, by its id. */
  panels?: ReadonlyMap<string, readonly Child[]>
  /** In words. */
  forgottenOn: string
  acts: { close: string | null; reopen: string | null; forget: string }
}

/** A question, for the one who asked: what came back, and whom to call. */
export function QuestionPage({
  lang,
  keys,
  question,
  replies,
  designated,
  panels = new Map(),
  forgottenOn,
  acts,
}: QuestionPageProps) {
  const t = words[lang]
  const answered = replies.filter(({ answer }) => answer !== null)
  return (
    <>
      <h1>{t.title}</h1>
      <p>
        <Tag kind={question.state === 'answered' ? 'filled' : 'outlined'}>{shared[lang].states[question.state]}</Tag>{' '}
        <span class="small mid">{t.forgottenOn(forgottenOn)}</span>
      </p>
      <section>
        <h2>{t.answers(answered.length, replies.length)}</h2>
        {answered.length === 0 && <p class="mid">{t.noneYet}</p>}
        {answered.map((reply) => (
          <Answer
            lang={lang}
            reply={reply}
            people={designated.filter((one) => one.organizationId === reply.organizationId)}
            panels={panels.get(reply.organizationId) ?? []}
          />
        ))}
        {answered.some(({ answer }) => answer === 'could-help') && <InsetText>{t.callFirst}</InsetText>}
      </section>
      <section>
        <h2>{t.asked}</h2>
        <AskedSummary lang={lang} bands={question.bands} asked={question} />
        <p class="small mid">{t.unnamed}</p>
      </section>
      <div class="on-screen">
        {acts.reopen && (
          <form method="post" action={acts.reopen}>
            <HiddenKeys keys={keys} />
            <Button kind="secondary">{t.reopen}</Button>
          </form>
        )}
        <ButtonGroup>
          {acts.close && (
            <Button kind="secondary" href={acts.close}>
              {t.close}
            </Button>
          )}
          <a href={acts.forget}>{t.forget}</a>
        </ButtonGroup>
      </div>
    </>
  )
}

interface AnswerProps {
  lang: Language
  reply: Reply
  people: readonly DesignatedPerson[]
  panels: readonly Child[]
}

function Answer({ lang, reply, people, panels }: AnswerProps) {
  const t = words[lang]
  if (reply.answer === null) return null
  return (
    <article>
      <h3>{nameIn(reply, lang)}</h3>
      <p>
        <SectorLabel sector={reply.sector} /> · <b>{shared[lang].answers[reply.answer]}</b>
      </p>
      {reply.words !== null && <p>{reply.words}</p>}
      {people.map((person) => (
        <p>
          {person.name}
          <br />
          <PersonReach person={person} lang={lang} />
        </p>
      ))}
      {reply.answer === 'could-help' && people.length === 0 && <p class="mid">{t.nobodyNow}</p>}
      {panels}
    </article>
  )
}
