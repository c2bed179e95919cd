import type { Child } from 'hono/jsx'
import { Button, control, FormFrame, HiddenKeys, Input, InsetText } from '../../../design/index.ts'
import { SectorLabel } from '../../../field/index.ts'
import type { FormState } from '../../../kernel/form/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import { nameIn, type Language } from '../../../kernel/language.ts'
import { Head, Sharing } from '../home/page.tsx'
import type { Collaboration } from '../model.ts'
import { calledAs } from '../rules.ts'
import type { Proposal } from './queries.ts'
import { words } from './words.ts'

interface ProposalByLinkPageProps {
  lang: Language
  proposal: Proposal
  action: string
  declineHref: string
  signInHref: string
  keys: FormKeys
  state: FormState
  /** The agreement that the members live by. */
  panels: readonly Child[]
}

/** What is proposed, to someone without an account; then one answer or the other. */
export function ProposalByLinkPage(props: ProposalByLinkPageProps) {
  const { lang, proposal, panels } = props
  const t = words[lang]
  const by = lang === 'fr' ? proposal.byFr : proposal.byEn
  return (
    <>
      <Answered {...props} />
      <p>{t.intro(by, proposal.name)}</p>
      <ProposalHead lang={lang} proposal={proposal} />
      {proposal.note !== null && (
        <InsetText>
          <p>
            <b>{t.note}</b>
          </p>
          <p>{proposal.note}</p>
        </InsetText>
      )}
      <section>
        <h2>{t.members}</h2>
        <ul>
          {proposal.members.map((one) => (
            <li>
              {nameIn(one, lang)} <SectorLabel sector={one.sector} size="small" />
            </li>
          ))}
        </ul>
      </section>
      <Sharing lang={lang} collaboration={collaborationOf(proposal)} editHref={null} />
      {panels}
      {(proposal.state === 'sent' || proposal.state === 'declined') && proposal.canTurnBack && <Answering {...props} />}
    </>
  )
}

/** As the pages of members know it; what a link does not show is left empty. */
const collaborationOf = (proposal: Proposal): Collaboration => ({
  ...proposal,
  id: '',
  networkId: '',
  proposedById: '',
  lessons: null,
  version: 0,
})

function ProposalHead({ lang, proposal }: { lang: Language; proposal: Proposal }) {
  const { members } = proposal
  return (
    <Head
      lang={lang}
      collaboration={collaborationOf(proposal)}
      calledAs={calledAs(
        proposal,
        members.map(({ sector }) => ({ sector, state: 'member' })),
      )}
      sectors={[...new Set(members.map(({ sector }) => sector))]}
    />
  )
}

function Answered({ lang, proposal, declineHref, signInHref }: ProposalByLinkPageProps) {
  const t = words[lang]
  const said = t.states[proposal.state]
  if (said === null)
    return (
      <InsetText>
        <p>{t.looking}</p>
      </InsetText>
    )
  return (
    <InsetText>
      <p role="status">
        <b>{said.title}</b>
      </p>
      <p>{said.text}</p>
      {proposal.state === 'seated' && (
        <p>
          <a href={signInHref}>{t.signIn}</a>
        </p>
      )}
      {proposal.state === 'coming' && proposal.canTurnBack && (
        <p>
          <a href={declineHref}>{t.changeToNo}</a>
        </p>
      )}
    </InsetText>
  )
}

function Answering({ lang, proposal, action, declineHref, keys, state }: ProposalByLinkPageProps) {
  const t = words[lang]
  return (
    <section>
      <h2>{proposal.state === 'declined' ? t.changed : t.answer}</h2>
      <p>{t.next}</p>
      <p class="small">{t.told}</p>
      <FormFrame lang={lang} action={action} keys={keys} state={state} names={['person']}>
        <Input {...control(state, 'person', t.person, lang)} autocomplete="name" />
        <Button>{t.come}</Button>
      </FormFrame>
      {proposal.state === 'sent' && (
        <p>
          <a href={declineHref}>{t.decline}</a>
        </p>
      )}
    </section>
  )
}

export function DeadProposalPage({ lang }: { lang: Language }) {
  const t = words[lang].dead
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.text}</p>
      <ul>
        {t.reasons.map((one) => (
          <li>{one}</li>
        ))}
      </ul>
      <p>{t.next}</p>
    </>
  )
}

interface StopProposalsPageProps {
  lang: Language
  action: string
  keys: FormKeys
  /** Null: the address is not one of ours. */
  isStopped: boolean | null
}

/** From the foot of a mail: one button, or the word that it is done. */
export function StopProposalsPage({ lang, action, keys, isStopped }: StopProposalsPageProps) {
  const t = words[lang].stop
  if (isStopped === false)
    return (
      <>
        <h1>{t.title}</h1>
        <p class="lead">{t.lead}</p>
        <form method="post" action={action}>
          <HiddenKeys keys={keys} />
          <Button>{t.act}</Button>
        </form>
      </>
    )
  return (
    <>
      <h1>{isStopped === null ? t.deadTitle : t.doneTitle}</h1>
      <p class="lead">{isStopped === null ? t.dead : t.done}</p>
    </>
  )
}
