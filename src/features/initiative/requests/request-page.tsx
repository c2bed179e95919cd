import { Button, HiddenKeys, InsetText, SummaryList } from '../../../design/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { HelpRequest } from '../model.ts'
import type { RequestMove, RequestSide } from '../rules.ts'
import { initiativeOf, RequestTag } from './page.tsx'
import { words } from './words.ts'

interface RequestPageProps {
  lang: Language
  action: string
  keys: FormKeys
  request: HelpRequest
  /** On which sides the reader stands, with more than reading. */
  sides: readonly RequestSide[]
  /** What they may do now. */
  moves: readonly RequestMove[]
  /** Of the public page; null: it is no longer public. */
  initiativeHref: string | null
  said: (at: Date) => string
}

/** A request before both organizations: what was asked, who follows it on each side, and what comes next. */
export function RequestPage(props: RequestPageProps) {
  const { lang, request, sides } = props
  const t = words[lang]
  const name = initiativeOf(request, lang)
  return (
    <>
      <h1>{t.one(name)}</h1>
      <p>
        <RequestTag lang={lang} request={request} />
      </p>
      <div class="cols cols--side">
        <div>
          <section>
            <h2>{t.message}</h2>
            <InsetText>
              <p class="as-written">{request.message}</p>
            </InsetText>
          </section>
          {sides.includes('asked') && request.state !== 'closed' && <Reply {...props} />}
          {sides.includes('asking') && request.state === 'asked' && <p>{t.waiting}</p>}
          <Moves {...props} />
        </div>
        <aside class="headed">
          <h2>{t.facts}</h2>
          <Facts {...props} />
        </aside>
      </div>
    </>
  )
}

function Reply({ lang, request: { askerName, askerEmail } }: RequestPageProps) {
  const t = words[lang]
  return (
    <section>
      <h2>{t.replyTitle}</h2>
      {askerName === null || askerEmail === null ? (
        <p>{t.noAsker}</p>
      ) : (
        <p>
          {t.reply(askerName)} <a href={`mailto:${askerEmail}`}>{askerEmail}</a>
        </p>
      )}
      <p>{t.thenSay}</p>
    </section>
  )
}

function Moves({ lang, action, keys, request, moves }: RequestPageProps) {
  if (moves.length === 0) return <></>
  return (
    <form method="post" action={action}>
      <HiddenKeys keys={keys} />
      <input type="hidden" name="version" value={String(request.version)} />
      <div class="row">
        {moves.map((move, index) => (
          <Button kind={index === 0 ? 'main' : 'secondary'} name="move" value={move}>
            {words[lang].moves[move]}
          </Button>
        ))}
      </div>
    </form>
  )
}

function Facts({ lang, request, initiativeHref, said }: RequestPageProps) {
  const t = words[lang]
  const name = initiativeOf(request, lang)
  const { askerName, answererName, answeredAt, closedAt } = request
  return (
    <SummaryList
      rows={[
        { key: t.heads.initiative, value: initiativeHref === null ? name : <a href={initiativeHref}>{name}</a> },
        { key: t.heads.from, value: lang === 'fr' ? request.fromFr : request.fromEn },
        { key: t.followedBy, value: askerName ?? t.nobody },
        { key: t.heads.to, value: lang === 'fr' ? request.toFr : request.toEn },
        { key: t.answeredBy, value: answererName ?? t.nobody },
        { key: t.asked, value: said(request.createdAt) },
        ...(answeredAt === null ? [] : [{ key: t.answered, value: said(answeredAt) }]),
        ...(closedAt === null ? [] : [{ key: t.closed, value: said(closedAt) }]),
      ]}
    />
  )
}
