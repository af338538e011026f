import { expect, it } from "vitest";
import { toId } from "@/lib/model/to-id";

it.each([
  ["light-the-banks", "light-the-banks"],
  ["Light the Banks", "light-the-banks"],
  ["  Light, the banks!  ", "light-the-banks"],
  ["--light", "light"],
  ["light_the__banks", "light-the-banks"],
  ["Café Île", "cafe-ile"],
  ["Ｗeir ²", "weir-2"],
  ["river-2031/Light the banks", "river-2031/light-the-banks"],
  ["/river-2031//lamps/", "river-2031/lamps"],
  ["../../lamps", "lamps"],
  ["2031", "2031"],
  ["пруд", ""],
  ["", ""],
])("of %j the id is %j", (text, expected) => {
  expect(toId(text)).toBe(expected);
});
