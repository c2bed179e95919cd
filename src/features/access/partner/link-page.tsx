import { Button, ButtonGroup, HiddenKeys, PhoneLink, SummaryList } from '../../../design/index.ts'
import { href, type FormKeys } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { addresses as directory, doors } from '../../directory/index.ts'
import { codeOf } from '../access-context.ts'
import type { PartnerEnvelope } from './partner-link.ts'
import { partnerAnswers } from './queries.ts'
import { words } from './words.ts'

export interface LinkPageProps {
  lang: Language
  action: string
  keys: FormKeys
  envelope: PartnerEnvelope
  /** In words. */
  due: string
}

/** The envelope, by the link of a mail: who asks, how soon, whom to call; and three answers. */
export function LinkPage({ lang, action, keys, envelope, due }: LinkPageProps) {
  const t = words[lang]
  const { link } = t
  const service = lang === 'fr' ? envelope.serviceFr : envelope.serviceEn
  return (
    <>
      <h1>{link.title}</h1>
      <p class="lead">{link.lead(lang === 'fr' ? envelope.organizationFr : envelope.organizationEn)}</p>
      <SummaryList
        rows={[
          { key: link.heads.who, value: <Caller lang={lang} envelope={envelope} /> },
          ...(service === null ? [] : [{ key: link.heads.service, value: service }]),
          { key: link.heads.priority, value: t.priorities[envelope.priority] },
          { key: link.heads.due, value: due },
          { key: link.heads.promised, value: link.promised },
          { key: link.heads.code, value: codeOf({ id: envelope.code }) },
        ]}
      />
      <form method="post" action={action} class="on-screen">
        <HiddenKeys keys={keys} />
        <ButtonGroup>
          {partnerAnswers.map((one) => (
            <Button kind={one === 'can-take' ? 'main' : 'secondary'} name="answer" value={one}>
              {link.answers[one]}
            </Button>
          ))}
        </ButtonGroup>
      </form>
      <p class="small mid">{link.once}</p>
    </>
  )
}

function Caller({ lang, envelope }: { lang: Language; envelope: PartnerEnvelope }) {
  const { person, phone, phoneExtension, phoneHours } = envelope
  return (
    <>
      {person}
      <br />
      <b>
        <PhoneLink number={phone} extension={phoneExtension} lang={lang} />
      </b>
      {phoneHours && <span class="small"> {phoneHours}</span>}
    </>
  )
}

/** After an answer: whom to call to say more. */
export function AnsweredPage({ lang, envelope }: { lang: Language; envelope: PartnerEnvelope }) {
  const { link } = words[lang]
  return (
    <>
      <h1>{link.doneTitle}</h1>
      <p class="lead">{link.done(envelope.person)}</p>
      <p>
        {link.doneCall} <PhoneLink number={envelope.phone} extension={envelope.phoneExtension} lang={lang} />
      </p>
    </>
  )
}

/** The same page for a link that is wrong, used, over or withdrawn: whom to call, and nothing of what it was for. */
export function DeadLinkPage({ lang }: { lang: Language }) {
  const { link } = words[lang]
  return (
    <>
      <h1>{link.deadTitle}</h1>
      <p class="lead">{link.dead}</p>
      <p>
        {link.deadCall} <PhoneLink number="911" lang={lang} />
      </p>
      <p>
        {link.advice} <PhoneLink number={adviceNumber} lang={lang} />
      </p>
      <p>
        <a href={href(lang, directory.directory)}>{link.directory}</a>
      </p>
    </>
  )
}

/** It answers day and night, for workers too; it is there whether the database is or not. */
const adviceNumber = doors.shippedServices.find(({ id }) => id === 'info-aide-vs')?.phones[0]?.number ?? '811'
