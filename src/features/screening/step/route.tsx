import {
  href,
  memberGet,
  notFound,
  openGet,
  page,
  type Answer,
  type AnyRequest,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { callsFor, readBase, readOwn, type ReadProtocol } from '../reader.ts'
import { breadcrumbToStart } from '../screening-context.ts'
import { StepPage } from './page.tsx'

async function show(request: AnyRequest, protocol: ReadProtocol | null): Promise<Answer> {
  const { lang, params } = request
  const step = protocol?.steps.find(({ number }) => String(number) === params['number'])
  if (!protocol || !step) return notFound()
  return page(
    step.title,
    <StepPage
      lang={lang}
      protocol={protocol}
      step={step}
      startHref={href(lang, addresses.start)}
      {...await callsFor(request, protocol)}
    />,
    { breadcrumb: breadcrumbToStart(lang), islands: step.step === 'inform' ? ['copy'] : [] },
  )
}

export const stepRoutes: Route[] = [
  openGet('screening.step', addresses.step, (request) => show(request, readBase(request.lang)), { needsData: false }),
  memberGet('screening.own-step', addresses.ownStep, async (request: MemberRequest) =>
    show(request, await readOwn(request)),
  ),
]
