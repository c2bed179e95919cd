import { addLoad, type Add, type FeatureBench } from '../../../bench/feature-bench.ts'
import { measurePage } from '../../../bench/requests.ts'
import { memoryMb, startServer } from '../../../bench/server.ts'
import { fillPlans, onBoard, withPlan } from './test-bench-data.ts'
import { measureMonthlyMail } from './test-bench-mail.ts'

export const bench: FeatureBench = { measure: measurePlans }

/** The plan among 5,000 organizations that carry it out, each with 27 actions and a lead; the server as `npm start` runs it. */
async function measurePlans(add: Add): Promise<void> {
  const server = await startServer({ command: 'npm' })
  try {
    const { networkId, organizationId, adoptionId, coordinatorCookie, leadCookie } = await fillPlans(server.adminUrl)
    const plan = `/fr/plans/${adoptionId}`
    const pages: [string, string, string, number][] = [
      ['plan of 27 actions, its lead', `/fr/organisations/${organizationId}/plan`, leadCookie, 3],
      ['choice of its actions', `${plan}/actions`, leadCookie, 18],
      ['the plan to print', `${plan}/imprimer`, leadCookie, 18],
      ['the plan as XLSX', `${plan}/plan.xlsx`, leadCookie, 40],
      ['catalogue, visitor', '/fr/plan', '', 3],
      ['one action of the catalogue, visitor', '/fr/actions/21', '', 3],
      [`public progress of ${withPlan.toLocaleString('en')} organizations`, '/fr/plan/avancement', '', 18],
      ['public progress of one region, 27 actions', '/fr/plan/avancement?region=04', '', 18],
    ]
    for (const [what, path, cookie, budget] of pages) {
      const load = await measurePage(`${server.url}${path}`, server, { cookie })
      addLoad(add, what, load, budget)
    }
    const boardUrl = `${server.url}/fr/tables/${networkId}/tableau`
    const board = await measurePage(boardUrl, server, { cookie: coordinatorCookie })
    add(
      `board of ${onBoard} organizations × 27 actions, p95 (p50 ${board.p50Ms.toFixed(1)} ms)`,
      board.p95Ms,
      100,
      'ms',
    )
    addLoad(add, 'the same board', board, 60)
    add('memory of the server after this load (PSS), plans', memoryMb(server.pid), 200, 'MB', 0)
    const mail = await measureMonthlyMail(server.adminUrl, server.pid)
    if (mail.mails !== withPlan) throw new Error(`${mail.mails} monthly mails instead of ${withPlan}`)
    add(`monthly mail to ${withPlan.toLocaleString('en')} people, written in the outbox`, mail.seconds, 60, 's')
    add('CPU per monthly mail', mail.cpuMsPerMail, 3, 'ms', 2)
    add('memory that the monthly run adds at its highest (RSS)', mail.growthMb, 100, 'MB', 0)
  } finally {
    await server.stop()
  }
}
