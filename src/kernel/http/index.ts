export { askedPage, pageOf } from './page-of.ts'
export { defineAddresses, href, withQuery, type Address } from './address.ts'
export { aside } from './aside.ts'
export {
  data,
  forbidden,
  movedTo,
  notFound,
  page,
  redirect,
  tooMany,
  type Answer,
  type FrameLink,
  type PageAnswer,
} from './answer.ts'
export { etagOf, isCurrent } from './etag.ts'
export { FormBody } from './form-body.ts'
export { limitCallers, quotaHeaders } from './caller-limit.ts'
export { copiesOf, type NextBytes } from './copies.ts'
export { dispatch } from './dispatch.ts'
export type { FrameRequest, House, Observation, Problem } from './house.ts'
export { noticeIn } from './notice.ts'
export {
  apiGet,
  apiPost,
  memberGet,
  memberPost,
  openGet,
  openPost,
  sealedGet,
  type AnyRequest,
  type Deps,
  type FormKeys,
  type MemberRequest,
  type Route,
} from './route.ts'
