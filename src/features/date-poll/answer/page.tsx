import { AnswerForm, PollFacts, type AnswerFormProps } from './answer-form-parts.tsx'
import { words } from './words.ts'

export interface AnswerPageProps extends AnswerFormProps {
  isOpen: boolean
  /** Where the answers of all are read; null: not for this person. */
  boardHref: string | null
}

/** Answering from a session. */
export function AnswerPage({ isOpen, boardHref, ...form }: AnswerPageProps) {
  const t = words[form.lang]
  const toBoard = boardHref !== null && (
    <p>
      <a href={boardHref}>{t.toBoard}</a>
    </p>
  )
  if (isOpen) return <AnswerForm {...form}>{toBoard}</AnswerForm>
  return (
    <>
      <h1>{form.poll.title}</h1>
      <h2>{t.closedTitle}</h2>
      <p>{t.closed}</p>
      <PollFacts lang={form.lang} poll={form.poll} />
      {toBoard}
    </>
  )
}
