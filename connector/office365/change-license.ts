import type { Behaviour, CardContext, Values } from '../core/behaviour.ts';
import { CardError } from '../core/error.ts';
import { finder, inputOf, outputsFrom } from '../core/shape.ts';
import { graphObject, graphUrl } from './graph.ts';
import { userIn } from './target.ts';

function skuOf(inputs: Values): string {
  const sku = inputOf(inputs, 'License', 'skuId');
  if (typeof sku !== 'string' || sku.trim() === '') throw new CardError('Invalid Input', 'SKU Id is empty.');
  return sku.trim();
}

async function change(
  inputs: Values,
  context: CardContext,
  body: { readonly addLicenses: readonly unknown[]; readonly removeLicenses: readonly string[] },
): Promise<Values> {
  const url = graphUrl(context, `${userIn(inputs)}/assignLicense`);
  const { body: user } = await graphObject(context, 'POST', url, body);
  return outputsFrom(context.card, { User: user }, finder());
}

/** Office 365 Admin "Assign License to User" (`office365admin/assignLicenseToUser`). */
export const assignLicenseToUser: Behaviour = (inputs, context) => {
  const disabledPlans = inputOf(inputs, 'License', 'disabledPlans') ?? [];
  return change(inputs, context, { addLicenses: [{ skuId: skuOf(inputs), disabledPlans }], removeLicenses: [] });
};

/** Office 365 Admin "Remove License from User" (`office365admin/removeLicenseFromUser`). */
export const removeLicenseFromUser: Behaviour = (inputs, context) =>
  change(inputs, context, { addLicenses: [], removeLicenses: [skuOf(inputs)] });
