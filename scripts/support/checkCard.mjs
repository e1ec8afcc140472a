// What the type of a card cannot say: its names refer to its own inputs, and examples give what they need.

const NAME = /^[a-z][a-zA-Z0-9]*$/;

/** Throws, naming the card, when something in it refers to nothing. */
export function checkCard(card, folder) {
  const fault = (text) => {
    throw new Error(`src/rules/${folder}/card.ts: ${text}`);
  };
  if (card.id !== folder) fault(`id ${card.id} is not the name of its folder`);
  const isInput = (name) => Object.hasOwn(card.inputs, name);
  const refer = (name, where) => isInput(name) || fault(`${where} names ${name}, which is no input`);
  for (const [name, input] of Object.entries(card.inputs)) {
    if (!NAME.test(name)) fault(`input ${name} is not in camelCase`);
    for (const condition of ["neededWith", "meansNothingWithout", "excludes"])
      for (const one of [input[condition] ?? []].flat()) refer(one.split(".")[0], `${name}.${condition}`);
    if (input.default !== undefined && input.optional) fault(`${name} has a default and is optional`);
  }
  for (const name of [...(card.oneOf ?? []), ...(card.order ?? [])].flat()) refer(name.split(".")[0], "oneOf or order");
  for (const one of [card.answer, card.instead]) {
    if (!one) continue;
    for (const name of one.function?.arguments ?? [])
      for (const input of name.either ?? [name.one ?? name]) refer(input.split(".")[0], "an argument");
    for (const name of Object.keys(one.example.inputs)) refer(name, "the example");
    for (const name of one.function?.parts ?? [])
      if (!Object.hasOwn(one.parts ?? {}, name)) fault(`${one.function.name} gives ${name}, which is no part`);
    if (one.per === "once") refer(one.at ?? "on", "at");
    if (one.per === "month") refer("on", "per month");
  }
  if (card.instead) refer(card.instead.given, "instead");
}
