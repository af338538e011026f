import { exportRoute } from "../export-route";

const handle = exportRoute("compare", "json");

export { handle as GET, handle as POST };
