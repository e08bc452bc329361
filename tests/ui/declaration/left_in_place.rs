//! Struct, builder and send function of a rejected declaration are there, whatever is wrong with it.
//@ errors: 6
//@ says: the method and the path are missing
//@ says: the group `who` has one member
//@ says: a field cannot be called `build`
//@ says: unknown argument `lne`
//@ says: an endpoint is a struct with named fields, not a unit struct
//@ says: `query` does not belong in an `#[object]`

use meeting_api::{Client, Endpoint, Error, Valid, endpoint, object};

#[endpoint]
pub struct NoArguments {
    pub name: String,
}

#[endpoint(POST, "/v1/groups")]
pub struct Group {
    #[api(one_of = who)]
    pub user: Option<String>,
    pub invitees: Vec<Invitee>,
}

#[endpoint(POST, "/v1/jobs")]
pub struct Job {
    pub build: String,
    pub name: String,
}

#[endpoint(POST, "/v1/boxes/{id}", api = meeting_api::TencentMeeting)]
#[derive(Clone)]
pub struct Boxed<'a, T: Clone>
where
    T: serde::Serialize,
{
    #[api(lne = 1..=5)]
    pub id: &'a str,
    pub content: T,
}

#[endpoint(POST, "/v1/ping")]
pub struct Ping;

#[object]
#[derive(Clone)]
pub struct Invitee {
    #[api(query)]
    pub name: String,
}

pub const PATHS: [&str; 4] = [
    NoArguments::SPEC.path(),
    Group::SPEC.path(),
    Job::SPEC.path(),
    Ping::SPEC.path(),
];

pub async fn call(client: &Client, job: &Valid<Job>) -> Result<(), Error> {
    let named = NoArguments::builder().name("name").build()?;
    no_arguments(client, &named).await?;
    let invitee = Invitee::builder().name("name").build();
    let group_request = Group::builder()
        .user("user1")
        .invitees([invitee])
        .build()?;
    group(client, &group_request).await?;
    job_name(job);
    client.send(job).await?;
    let content = Boxed::builder().id("1").content(5_u8).build()?;
    client.send(&content).await?;
    ping(client, &Ping::builder().build()?).await
}

fn job_name(job: &Valid<Job>) -> &str {
    let _ = Job::builder().name("name");
    &job.name
}

fn main() {}
