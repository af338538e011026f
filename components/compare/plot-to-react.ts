import { type PlotOptions, plot } from "@observablehq/plot";
import { parseHTML } from "linkedom";
import { createElement, type ReactNode } from "react";
import { propsOnHost } from "@/components/jsx/props-on-host";

/**
 * Draws a plot on the server, as elements of React. Colours and type are those of compare.css, by the class names of the
 * marks: the style sheet that the library writes into each picture is left out. The table beneath a picture has the same
 * figures and links, so that a screen reader and the keyboard need not go through every square.
 */
export function draw(options: PlotOptions): ReactNode {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  return toReact(plot({ ...options, document }), "picture");
}

function toReact(element: Element, key: string): ReactNode {
  const attributes = Array.from(element.attributes, ({ name, value }) => [propertyName(name), value]);
  const children = Array.from(element.childNodes, (child, at): ReactNode => {
    // By number, for there is no global Node on a server.
    if (child.nodeType === TEXT_NODE) return child.textContent;
    return isElement(child) ? toReact(child, String(at)) : null;
  });
  const name = element.tagName.toLowerCase();
  if (name === "style") return null;
  return createElement(
    name,
    {
      // JSX would do so by itself.
      ...propsOnHost(name, Object.fromEntries(attributes)),
      key,
      ...(name === "svg" && { "aria-hidden": true }),
      ...(name === "a" && { tabIndex: -1 }),
    },
    ...children,
  );
}

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT_NODE;
}

/** The name that React gives an attribute: `text-anchor` is `textAnchor`. */
function propertyName(attribute: string): string {
  if (attribute === "class") return "className";
  if (/^(aria|data)-/.test(attribute)) return attribute;
  return attribute.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
