import { defineFeature } from '../../kernel/feature/index.ts'
import { calendar } from './calendar/meeting-calendar.ts'
import { seedMeetings } from './demo/seed-meetings.ts'
import { meetingCron, meetingTasks } from './jobs.ts'
import './panel-places.ts'
import { routes } from './routes.ts'
import './schema.ts'
import { panels } from './standing/panels.tsx'
import { today } from './today/today.tsx'

export { convene } from './convene/convene.ts'
export { instantAt, localOf, parseClockTime } from './local-time.ts'
export { meetingHref } from './own-context.ts'
export { findSettings } from './queries.ts'
export { seedMeetingsOf } from './demo/seed-meetings.ts'
export { tellMeetings } from './tell/tell-meeting.ts'
export { sayWhen } from './when.ts'

export const feature = defineFeature({
  name: 'meeting',
  needs: ['collaboration', 'network'],
  routes,
  panels,
  calendar,
  today,
  tasks: meetingTasks,
  cron: meetingCron,
  demo: { seed: seedMeetings },
  holdings: { nothing: 'what was promised is held in collaboration; who noted what is history' },
})
