import type { Child } from 'hono/jsx'
import { Button, ButtonGroup, SummaryList, Tag, Timeline } from '../../../design/index.ts'
import { regionNames, SectorLabel, type SectorCode } from '../../../field/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import { formatDay, formatList, type Language } from '../../../kernel/language.ts'
import { CommitmentTable, type CommitmentsPageProps } from '../commitments/page.tsx'
import type { Collaboration } from '../model.ts'
import { nameOfCollaboration } from '../own-context.ts'
import { words as shared } from '../words.ts'
import { Guests, type GuestFacts } from '../outside/guests.tsx'
import { Comers, Members, type ComerFacts, type MemberFacts } from './members.tsx'
import { words } from './words.ts'

export interface HomePageProps {
  lang: Language
  keys: FormKeys
  collaboration: Collaboration
  calledAs: 'alliance' | 'partnership' | 'table'
  sectors: readonly SectorCode[]
  members: readonly MemberFacts[]
  /** Those that may come: proposed, or invited. */
  comers: readonly ComerFacts[]
  /** The same, outside the network. */
  guests: readonly GuestFacts[]
  /** What makes it an alliance or a table; of a table, its members too. */
  panels: readonly Child[]
  commitments: Pick<CommitmentsPageProps, 'today' | 'commitments' | 'nameOf' | 'settleHref'> & {
    allHref: string
    promiseHref: string | null
  }
  events: readonly { when: string; at: string; title: string }[]
  /** Where all that happened is said; null: all of it is here. */
  wholeHistoryHref: string | null
  /** Null: not for this person. */
  acts: {
    essentials: string | null
    ownPart: string | null
    sharing: string | null
    invite: string | null
    leave: string | null
  }
}

/** A collaboration before its members. */
export function HomePage(props: HomePageProps) {
  const { lang, collaboration, calledAs, acts, panels, members, comers, guests, keys } = props
  const t = words[lang]
  return (
    <>
      <Head {...props} />
      {acts.invite && members.length < 2 && comers.length + guests.length === 0 && (
        <p>
          <Button href={acts.invite}>{t.invite}</Button>
        </p>
      )}
      {panels}
      <Promises {...props} />
      <section>
        <h2>{calledAs === 'table' ? t.comersOfTable : t.members}</h2>
        {calledAs !== 'table' && (
          <>
            {members.length === 1 && <p>{t.alone}</p>}
            <Members lang={lang} members={members} />
          </>
        )}
        {calledAs === 'table' && comers.length === 0 && guests.length === 0 && <p class="mid">{t.noComer}</p>}
        <Comers lang={lang} keys={keys} comers={comers} />
        <Guests lang={lang} keys={keys} guests={guests} />
        <ButtonGroup>
          {acts.ownPart && (
            <Button kind="secondary" href={acts.ownPart}>
              {t.ownPart}
            </Button>
          )}
          {acts.invite && <a href={acts.invite}>{t.invite}</a>}
        </ButtonGroup>
      </section>
      <Sharing lang={lang} collaboration={collaboration} editHref={acts.sharing} />
      <History {...props} />
      {acts.leave && (
        <p class="on-screen">
          <a href={acts.leave}>{t.leave}</a>
        </p>
      )}
    </>
  )
}

/** Name, stage, purpose and facts, as members and those whom they invite read them. */
export function Head({
  lang,
  collaboration,
  calledAs,
  sectors,
  acts,
}: Pick<HomePageProps, 'lang' | 'collaboration' | 'calledAs' | 'sectors'> & { acts?: { essentials: string | null } }) {
  const t = words[lang]
  const { kinds, stages } = shared[lang]
  const { purpose, stage, minimumAge, maximumAge, regions, reviewOn, lessons } = collaboration
  return (
    <>
      <h1>{nameOfCollaboration(collaboration, lang)}</h1>
      <p>
        {kinds[calledAs]}{' '}
        <Tag kind={stage === 'active' ? 'filled' : stage === 'exploring' ? 'dashed' : 'outlined'}>{stages[stage]}</Tag>
      </p>
      {calledAs === 'partnership' && <p class="small mid">{t.oneSector}</p>}
      <p class="lead">{purpose}</p>
      <p class="row">
        {sectors.map((code) => (
          <SectorLabel sector={code} size="small" />
        ))}
      </p>
      <SummaryList
        rows={[
          ...(calledAs === 'table' && minimumAge === null && maximumAge === null
            ? []
            : [{ key: t.ages, value: t.agesSaid(minimumAge, maximumAge) }]),
          {
            key: t.regions,
            value: regions.length === 0 ? t.wholeProvince : formatList(regionNames(regions, lang), lang),
          },
          { key: t.review, value: reviewOn === null ? t.noReview : formatDay(reviewOn, lang) },
          ...(lessons === null ? [] : [{ key: t.lessons, value: lessons }]),
        ]}
      />
      {acts?.essentials && (
        <p class="on-screen">
          <a href={acts.essentials}>{t.edit}</a>
        </p>
      )}
    </>
  )
}

function Promises({ lang, commitments }: HomePageProps) {
  const t = words[lang]
  const { allHref, promiseHref, ...table } = commitments
  return (
    <section>
      <h2>{t.commitments}</h2>
      {table.commitments.length === 0 ? (
        <p class="mid">{t.noCommitment}</p>
      ) : (
        <CommitmentTable lang={lang} {...table} />
      )}
      <ButtonGroup>
        {promiseHref && (
          <Button kind="secondary" href={promiseHref}>
            {t.promise}
          </Button>
        )}
        <a href={allHref}>{t.allCommitments}</a>
      </ButtonGroup>
    </section>
  )
}

/** The latest events, and the way to those before. */
function History({ lang, events, wholeHistoryHref }: Pick<HomePageProps, 'lang' | 'events' | 'wholeHistoryHref'>) {
  const t = words[lang]
  return (
    <section id="history">
      <h2>{t.history}</h2>
      <Timeline items={events.map(({ when, at, title }) => ({ when, datetime: at, title }))} />
      {wholeHistoryHref !== null && (
        <p class="on-screen">
          <a href={wholeHistoryHref}>{t.wholeHistory}</a>
        </p>
      )}
    </section>
  )
}

/** What may be said to whom. */
export function Sharing({
  lang,
  collaboration,
  editHref,
}: Pick<HomePageProps, 'lang' | 'collaboration'> & { editHref: string | null }) {
  const t = words[lang]
  const said = shared[lang]
  const { sharing, sharingText } = collaboration
  return (
    <section>
      <h2>{t.sharing}</h2>
      {sharing.length === 0 && sharingText === null ? (
        <p class="mid">{t.noSharing}</p>
      ) : (
        <ul>
          {sharing.map((rule) => (
            <li>{said.sharing[rule]}</li>
          ))}
          {sharingText !== null && <li>{sharingText}</li>}
        </ul>
      )}
      <p class="small">{said.within}</p>
      {editHref && (
        <p class="on-screen">
          <a href={editHref}>{t.editSharing}</a>
        </p>
      )}
    </section>
  )
}
