import { Button } from '../../../design/index.ts'
import { SectorLabel, Weave, type SectorCode } from '../../../field/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { Reading } from '../reading.ts'
import type { WalkLinks } from '../walk.ts'
import { words } from './words.ts'

export interface StartPageProps {
  lang: Language
  picked: readonly SectorCode[]
  links: WalkLinks
  /** `visitor`: nobody signed in; `alone`: an account of no organization; `member`: of one at least. */
  standing: 'visitor' | 'alone' | 'member'
  hrefs: {
    signIn: string
    join: string
    /** Organizations of a sector, for who signed in. */
    organizations: (sector: SectorCode) => string
    /** Where a lead names who answers; null for everyone else. */
    designate: string | null
    reading: readonly Reading[]
    checklist: string
    /** Where someone who works in an organization starts it, sectors kept; null for everyone else. */
    begin: string | null
  }
}

/** What it takes to start the alliance that was woven, each line with the act that does it. */
export function StartPage(props: StartPageProps) {
  const { lang, picked, links } = props
  const t = words[lang]
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{picked.length < 2 ? t.leadNone : t.lead}</p>
      {props.hrefs.begin && (
        <p>
          <Button href={props.hrefs.begin}>{t.begin}</Button>
        </p>
      )}
      <div class="cols cols--side">
        <ol class="needed">
          <Organization {...props} />
          <Partners {...props} />
          <li>
            <h2>{t.contact}</h2>
            <p>{t.contactText}</p>
            {props.hrefs.designate && (
              <p>
                <a href={props.hrefs.designate}>{t.designate}</a>
              </p>
            )}
          </li>
          <li>
            <h2>{t.meeting}</h2>
            <p>{t.meetingText}</p>
            <p>{t.agreement}</p>
            <p>
              {props.hrefs.reading.map(({ title, href }) => (
                <>
                  <a href={href}>{title}</a>
                  <br />
                </>
              ))}
              <a href={props.hrefs.checklist}>{t.checklist}</a>
            </p>
          </li>
        </ol>
        <div>
          <Weave
            held={picked}
            caption={<a href={links.combination(picked)}>{picked.length === 0 ? t.choose : t.change}</a>}
          />
        </div>
      </div>
    </>
  )
}

function Organization({ lang, standing, hrefs }: StartPageProps) {
  const t = words[lang]
  return (
    <li>
      <h2>{t.organization}</h2>
      <p>{standing === 'member' ? t.signedIn : standing === 'alone' ? t.noOrganization : t.visitor}</p>
      {standing === 'visitor' && <Button href={hrefs.signIn}>{t.signIn}</Button>}
      {standing !== 'member' && (
        <p>
          <a href={hrefs.join}>{t.join}</a>
        </p>
      )}
    </li>
  )
}

function Partners({ lang, picked, links, standing, hrefs }: StartPageProps) {
  const t = words[lang]
  return (
    <li>
      <h2>{t.partners}</h2>
      {standing === 'member' && picked.length > 0 ? (
        <>
          <p>{t.partnersMember}</p>
          <ul class="bare">
            {picked.map((code) => (
              <li>
                <a href={hrefs.organizations(code)}>
                  <SectorLabel sector={code} />
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>
          {t.partnersVisitor} <a href={links.regions(picked)}>{t.seeRegion}</a>
        </p>
      )}
    </li>
  )
}
