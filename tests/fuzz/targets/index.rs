#![no_main]
#[path = "../budget.rs"]
mod budget;
#[path = "../inputs.rs"]
mod inputs;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| budget::within(bytes, inputs::index));
