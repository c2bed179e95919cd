import { fillPlans, onBoard, withPlan } from './plan-data.ts'
import { measureMonthlyMail } from './plan-mail.ts'
import { measurePage } from './requests.ts'
import { memoryMb, startServer } from './server.ts'

type Add = (what: string, value: number, budget: number, unit: string, digits?: number) => void

/** The plan among 5,000 organizations that carry it out, each with 27 actions and a lead. */
export async function measurePlans(add: Add): Promise<void> {
  const server = await startServer()
  try {
    const { networkId, organizationId, adoptionId, coordinatorCookie, leadCookie } = await fillPlans(server.adminUrl)
    const plan = `/fr/plans/${adoptionId}`
    const pages: [string, string, string, number][] = [
      ['plan of 27 actions, its lead', `/fr/organisations/${organizationId}/plan`, leadCookie, 3],
      ['choose actions', `${plan}/actions`, leadCookie, 18],
      ['catalogue, visitor', '/fr/plan', '', 3],
      ['one action of the catalogue, visitor', '/fr/actions/21', '', 3],
      ['progress by region', '/fr/plan/avancement', '', 18],
    ]
    for (const [what, path, cookie, budget] of pages) {
      const load = await measurePage(`${server.url}${path}`, server.pid, { cookie })
      const times = `p50 ${load.p50Ms.toFixed(1)} ms, p95 ${load.p95Ms.toFixed(1)} ms`
      add(`CPU per request, ${what} (${times})`, load.cpuMs, budget, 'ms', 2)
    }
    const boardPath = `/fr/tables/${networkId}/tableau`
    const board = await measurePage(`${server.url}${boardPath}`, server.pid, { cookie: coordinatorCookie, count: 200 })
    add(`board of ${onBoard} organizations × 27 actions, p95`, board.p95Ms, 100, 'ms')
    add(`CPU per request, the same board (p50 ${board.p50Ms.toFixed(1)} ms)`, board.cpuMs, 60, 'ms', 2)
    add('memory of the server after this load (PSS), plans', memoryMb(server.pid), 150, 'MB', 0)
    const mail = await measureMonthlyMail(server.adminUrl, server.pid)
    if (mail.mails !== withPlan) throw new Error(`${mail.mails} monthly mails instead of ${withPlan}`)
    add(`monthly mail to ${withPlan.toLocaleString('en')} people, written`, mail.seconds, 60, 's')
    add('CPU per monthly mail', mail.cpuMsPerMail, 3, 'ms', 2)
    add('memory that the monthly run adds at its highest', mail.growthMb, 100, 'MB', 0)
  } finally {
    await server.stop()
  }
}
