import { takingRoutes, type Taking } from '../../../design/index.ts'
import { regionName } from '../../../field/index.ts'
import {
  memberPost,
  notFound,
  redirect,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { nameIn, type Language } from '../../../kernel/language.ts'
import { addresses, protocolHref } from '../addresses.ts'
import type { Adoption } from '../model.ts'
import { breadcrumbTo } from '../protocol-context.ts'
import { resumeDays } from '../rules.ts'
import { nameOf } from '../said.ts'
import { adoptionFor, adoptProtocol, endAdoption, resumeAdoption, type AdoptingParty } from './adopt-protocol.ts'
import { words } from './words.ts'

/** Who adopts, by name. */
const partyName = ({ organizationFr, organizationEn, regionCode }: Adoption, lang: Language): string =>
  regionCode === null ? nameIn({ nameFr: organizationFr, nameEn: organizationEn }, lang) : regionName(regionCode, lang)

async function adopt(request: MemberRequest, party: AdoptingParty): Promise<Answer> {
  const adopted = await adoptProtocol(request, party, request.form.first('seen'))
  const here = protocolHref(request.lang, { id: request.params['id'] ?? '' })
  if (adopted.ok) return redirect(here, 'protocol-adopted')
  if (adopted.refusal === 'not-found') return notFound()
  return redirect(here, adopted.refusal === 'older' ? 'protocol-older' : 'protocol-moved')
}

async function askEnd(request: MemberRequest): Promise<Taking | Answer> {
  const found = await adoptionFor(request)
  if (found === null) return notFound()
  const { lang } = request
  const { adoption, protocol } = found
  const here = protocolHref(lang, protocol)
  if (adoption.untilDay !== null) return redirect(here, 'protocol-moved')
  const t = words[lang]
  const isRegion = adoption.organizationId === null
  return {
    kind: 'taking',
    title: t.title(nameOf(protocol, lang).text, partyName(adoption, lang)),
    lost: isRegion ? [t.lostRegion] : [t.lost, ...(adoption.evidenceKey === null ? [] : [t.lostEvidence])],
    back: t.back(resumeDays),
    act: t.act,
    cancelHref: here,
    breadcrumb: breadcrumbTo(request, protocol),
  }
}

async function end(request: MemberRequest): Promise<Answer> {
  const ended = await endAdoption(request)
  if (ended.ok) return redirect(protocolHref(request.lang, ended.value.protocol), 'protocol-ended')
  return moved(request, ended.refusal)
}

async function resume(request: MemberRequest): Promise<Answer> {
  const resumed = await resumeAdoption(request)
  if (resumed.ok) return redirect(protocolHref(request.lang, resumed.value.protocol), 'protocol-resumed')
  return moved(request, resumed.refusal)
}

async function moved(request: MemberRequest, refusal: 'not-found' | 'moved'): Promise<Answer> {
  const found = refusal === 'moved' ? await adoptionFor(request) : null
  return found === null ? notFound() : redirect(protocolHref(request.lang, found.protocol), 'protocol-moved')
}

export const adoptRoutes: Route[] = [
  memberPost(
    'protocol.adopt',
    addresses.adopt,
    (request) => adopt(request, { organizationId: request.form.first('organization'), regionCode: null }),
    { maxBytes: 20_000 },
  ),
  memberPost(
    'protocol.adopt-region',
    addresses.adoptRegion,
    (request) => adopt(request, { organizationId: null, regionCode: request.form.first('region') }),
    { access: 'coordinator', maxBytes: 20_000 },
  ),
  ...takingRoutes({ asked: 'protocol.ending', done: 'protocol.end', address: addresses.end, ask: askEnd, take: end }),
  memberPost('protocol.resume', addresses.resume, resume, { maxBytes: 20_000 }),
]
