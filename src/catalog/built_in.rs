//! The built-in app files.

macro_rules! connector_files {
    ($($id:literal),* $(,)?) => {
        &[$((
            concat!("assets/catalog/connectors/", $id, ".toml"),
            include_str!(concat!("../../assets/catalog/connectors/", $id, ".toml")),
        )),*]
    };
}

/// The built-in app files: file name and text. A test compares the list with the folder.
#[rustfmt::skip]
pub(super) const CONNECTORS: &[(&str, &str)] = connector_files![
    "acctvantage", "activepieces", "afternoon-light", "airbyte", "akeneo", "alhena",
    "amplience", "bigbusiness", "bigcommerce-for-wordpress-full",
    "bigcommerce-for-wordpress-headless", "bloomreach-starterstore", "bookkeep", "catalyst-cli",
    "cdata", "celigo", "cleo-clarify", "clione", "convermax", "datocms-plugin",
    "despatch-cloud", "devart-odbc", "dext", "domo-writeback", "dropstream", "feedonomics",
    "fivetran", "flexipim", "flowlink", "gladly", "heres-chatbot", "hevo", "inconnect",
    "ipaas-com", "item-oms", "jitterbit", "keboola", "kustomer", "litextension-source",
    "litextension-target", "lytics", "myob-acumatica", "next-cart-source", "next-cart-target",
    "order-time", "pavo", "pimworks", "qlik-talend", "rebillia", "returnly-switchboard",
    "ringcentral-ecommerce-app", "sales-channel-hub", "shopalyst", "skyvia", "sling",
    "source-medium", "starship", "starshipit", "stencil-cli", "stitch", "stone-edge",
    "storyblok", "strapi-bigcommerce", "suiteengine-csm", "sumtracker", "synchup", "tray",
    "truto", "wbsync", "workato", "wpengine-atlas", "yext", "your-store-tools", "zynk",
];
