import { defineFeature } from '../../kernel/feature/index.ts'
import { calendar } from './calendar/meeting-calendar.ts'
import { seedMeetings } from './demo/seed-meetings.ts'
import { meetingCron, meetingTasks } from './jobs.ts'
import { routes } from './routes.ts'
import './schema.ts'
import { panels } from './standing/panels.tsx'
import { today } from './today/today.tsx'

export { convene, type MeetingDraft, type MeetingProblem, type MeetingProblems } from './convene/convene.ts'
export { instantAt, localOf, parseClockTime, type ClockTime } from './local-time.ts'
export { meetingZones, type Meeting, type MeetingZone } from './model.ts'
export { tellMeetings } from './tell/tell-meeting.ts'
export { findMeeting, findSettings, heldMeetings, type HeldMeeting } from './queries.ts'

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
