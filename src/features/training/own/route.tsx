import { href, memberGet, page, type Answer, type MemberRequest, type Route } from '../../../kernel/http/index.ts'
import { addresses, sessionIds } from '../addresses.ts'
import { listCertificates } from '../certificate/queries.ts'
import { standingIn } from '../rules.ts'
import { breadcrumbToTrainings, trainingNotice } from '../training-context.ts'
import { subjectCodes } from '../topics.ts'
import { OwnPage } from './page.tsx'
import { listOwnCompletions, listOwnElsewhere, listOwnPlaces } from './queries.ts'
import { words } from './words.ts'

async function show(request: MemberRequest): Promise<Answer> {
  const { lang, tx, who, deps, today } = request
  const places = await listOwnPlaces(tx, who.personId, { since: deps.clock.now(), limit: 200 })
  const completions = await listOwnCompletions(tx)
  const certificates = await listCertificates(tx, who.personId)
  const elsewhere = await listOwnElsewhere(tx, who.personId)
  return page(
    words[lang].title,
    <OwnPage
      lang={lang}
      places={places.map((place) => ({
        place,
        href: href(lang, addresses.session, sessionIds({ id: place.sessionId, trainingId: place.trainingId })),
      }))}
      standings={subjectCodes.flatMap((subject) => {
        const of = completions.filter(({ subjects }) => subjects.includes(subject))
        return of.length === 0 ? [] : [{ subject, ...standingIn(of, today) }]
      })}
      certificates={certificates.map((certificate) => ({
        certificate,
        href: href(lang, addresses.certificate, { id: certificate.id }),
      }))}
      elsewhere={elsewhere.map((one) => ({
        one,
        withdraw: one.state === 'declared' ? href(lang, addresses.withdrawElsewhere, { id: one.id }) : null,
        proof: one.proofName === null ? null : href(lang, addresses.proof, { id: one.id }),
      }))}
      find={href(lang, addresses.trainings)}
      declare={who.organizations.length > 0 ? href(lang, addresses.declare) : null}
    />,
    { notice: trainingNotice(request), breadcrumb: breadcrumbToTrainings(lang) },
  )
}

export const ownRoutes: Route[] = [memberGet('training.own', addresses.own, show)]
