import { defineFeature } from '../../kernel/feature/index.ts'
import { calendar } from './calendar/meeting-calendar.ts'
import './schema.ts'

export { convene, type MeetingDraft, type MeetingProblem, type MeetingProblems } from './convene.ts'
export { instantAt, localOf, parseClockTime, type ClockTime } from './local-time.ts'
export { meetingZones, type Meeting, type MeetingZone } from './model.ts'
export { findMeeting, findSettings, heldMeetings, type HeldMeeting } from './queries.ts'

export const feature = defineFeature({
  name: 'meeting',
  needs: ['collaboration', 'network'],
  routes: [],
  calendar,
  holdings: { nothing: 'what was promised is held in collaboration; who noted what is history' },
})
