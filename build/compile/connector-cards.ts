import type { CardDef } from '../../connector/core/card.ts';
import { ALL_TYPES } from '../../connector/core/card-defaults.ts';
import type { JsonObject } from '../../connector/core/field.ts';
import { CALLABLE, RETURN } from './kernel.ts';

/*
 * The start and return cards of Connector Builder flows: Helper Flow and Return with other names and rules (seen in
 * exports). `model.meta.type.address` tells the builder which they are.
 */

/** Types of fields in Connector Builder: it knows no folders. */
export const CONNECTOR_TYPES = ALL_TYPES.filter((type) => type !== 'folder');

const NO_LISTS: JsonObject = { '*': { collection: false } };
const SOME: JsonObject = { '*': { types: CONNECTOR_TYPES, collection: '*' } };
const FIXED = { readOnly: true, extensible: false };
const AUTH_GROUP = { ...FIXED, index: 1 };
const REQUEST = CALLABLE.inputs.groupRules as JsonObject;

export interface ConnectorCard {
  readonly def: CardDef;
  /** `model.meta.type.address` */
  readonly address: string;
}

export const AUTHPING_START: ConnectorCard = {
  address: 'connector_authping',
  def: {
    ...CALLABLE,
    name: 'Connector Authping',
    inputs: {
      extensible: true,
      rules: NO_LISTS,
      groupRules: { ...REQUEST, null: { extensible: false }, auth: { extensible: false } },
      fields: [],
    },
    outputs: { extensible: false, rules: NO_LISTS, groupRules: { '*': FIXED, auth: AUTH_GROUP }, fields: [] },
  },
};

export const AUTHPING_RETURN: ConnectorCard = {
  address: 'connector_authping_return',
  def: {
    ...RETURN,
    name: 'Return Status',
    inputs: { extensible: false, rules: SOME, groupRules: { '*': { extensible: false } }, fields: [] },
  },
};

export const HELPER_START: ConnectorCard = {
  address: 'connector_child_flo',
  def: {
    ...CALLABLE,
    inputs: { extensible: true, rules: NO_LISTS, groupRules: REQUEST, fields: [] },
    outputs: {
      extensible: true,
      rules: SOME,
      groupRules: { auth: AUTH_GROUP, '*': { extensible: true } },
      fields: [],
    },
  },
};

export const HELPER_RETURN: ConnectorCard = {
  address: 'connector_child_flo_return',
  def: { ...RETURN, inputs: { extensible: true, rules: SOME, fields: [] } },
};

/** `groups`: the options and inputs that the action has, in the order of its card. */
export function actionStart(groups: readonly string[]): ConnectorCard {
  const rules = groups.map((group, i) => [group, { ...FIXED, index: i + 2 }] as const);
  return {
    address: 'connector_action',
    def: {
      ...CALLABLE,
      name: 'Connector Action',
      inputs: { extensible: true, rules: NO_LISTS, groupRules: REQUEST, fields: [] },
      outputs: {
        extensible: false,
        rules: NO_LISTS,
        groupRules: { auth: AUTH_GROUP, '*': FIXED, ...Object.fromEntries(rules) },
        fields: [],
      },
    },
  };
}

export const ACTION_RETURN: ConnectorCard = {
  address: 'connector_return',
  def: {
    ...RETURN,
    name: 'Return Outputs',
    inputs: { extensible: false, rules: SOME, groupRules: { Outputs: { ...FIXED, index: 0 } }, fields: [] },
  },
};
