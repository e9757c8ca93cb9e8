/** Actions of entities: procedures of API pages with `[ServiceEnabled]`. */
import type { JsonNode } from '../runtime/values/json/nodes.ts';
import { toVariant } from '../runtime/values/variant.ts';
import { WebServiceActionContext } from '../runtime/values/web-service-action-context.ts';
import type { ApiAction } from './api-page.ts';
import { fromJson, toJson } from './edm.ts';
import type { ReadContext } from './entity/read-entities.ts';
import { badRequest, ODataError, resourceNotFound } from './odata-error.ts';
import type { PathSegment } from './resource-path.ts';
import {
  bodyOf,
  JSON_HEADERS,
  type ServiceModel,
  type ServiceRequest,
  type ServiceResponse,
} from './service-request.ts';
import type { Target } from './target.ts';

const ACTION = /^(?:Microsoft\.NAV\.)(\w+)$/;
const CREATED = 1;

/** A bound action: runs on the entity, in one transaction. */
export function invoke(
  model: ServiceModel,
  context: ReadContext,
  target: Target,
  trailer: PathSegment,
  request: ServiceRequest,
): ServiceResponse {
  const name = ACTION.exec(trailer.name)?.[1];
  const { page, instance } = target;
  const action = page.actions.find((candidate) => candidate.name.toLowerCase() === name?.toLowerCase());
  if (action === undefined || !target.single) throw resourceNotFound(trailer.name);
  if (request.method !== 'POST') throw resourceNotFound(trailer.name);
  instance.onAfterGetRecord();
  const actionContext = new WebServiceActionContext();
  const result = instance.invoke(action, actionContext, argumentsOf(action, request));
  if (action.returnType !== undefined) {
    const body = {
      '@odata.context': `${model.url}/$metadata#${edmContext(action)}`,
      value: toJson(action.returnType, result),
    };
    return { status: 200, headers: JSON_HEADERS, body };
  }
  const location = locationOf(model, context, target, actionContext);
  const status = actionContext.GetResultCode() === CREATED ? 201 : 204;
  return { status, headers: { 'odata-version': '4.0', ...(location === undefined ? {} : { location }) } };
}

function edmContext(action: ApiAction): string {
  return action.returnType === undefined ? 'Edm.Untyped' : `Edm.${action.returnType.kind}`;
}

function argumentsOf(action: ApiAction, request: ServiceRequest): unknown[] {
  const empty = request.body === undefined || request.body === '';
  const given = empty ? new Map<string, JsonNode>() : bodyOf(request).members;
  for (const name of given.keys()) {
    if (!action.parameters.some((parameter) => parameter.name.toLowerCase() === name.toLowerCase())) {
      throw badRequest(
        `The parameter '${name}' in the request payload is not a valid parameter for the operation '${action.name}'.`,
      );
    }
  }
  return action.parameters.map(({ name, type }) => {
    const node = [...given].find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
    if (node === undefined) {
      throw new ODataError(
        400,
        'BadRequest_RequiredParamNotProvided',
        `The parameter '${name}' of the operation '${action.name}' is missing.`,
      );
    }
    return fromJson(type, node, name);
  });
}

/** The entity an action names with its object and key. */
function locationOf(
  model: ServiceModel,
  context: ReadContext,
  target: Target,
  actionContext: WebServiceActionContext,
): string | undefined {
  const made = model.pages.find(({ id }) => id === actionContext.GetObjectId());
  const [key] = actionContext.entityKey.values();
  if (made === undefined || key === undefined) return undefined;
  const company = target.setPath.split('/')[0] ?? `companies(${context.session.company})`;
  return `${model.url}/${company}/${made.entitySetName}(${String(toVariant(key).value)})`;
}
