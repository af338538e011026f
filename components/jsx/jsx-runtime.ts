import * as react from "react/jsx-runtime";
import { propsOnHost } from "./props-on-host";

// What JSX is compiled to, by `jsxImportSource` in tsconfig.json: React's own, with the addresses of elements on their host.
export const jsx: typeof react.jsx = (type, props, key) => react.jsx(type, propsOnHost(type, props), key);
export const jsxs: typeof react.jsxs = (type, props, key) => react.jsxs(type, propsOnHost(type, props), key);
export { Fragment, type JSX } from "react/jsx-runtime";
